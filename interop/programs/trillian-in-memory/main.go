// Command trillian-in-memory serves Trillian's log API over storage in memory, with the sequencer in the same process, so that a Rekor v1 can
// run on one machine without a database. It serves until it is ended; nothing is kept.
//
//	trillian-in-memory 127.0.0.1:8090
package main

import (
	"context"
	"log"
	"net"
	"os"
	"time"

	"github.com/google/trillian"
	"github.com/google/trillian/extension"
	trillianlog "github.com/google/trillian/log"
	"github.com/google/trillian/quota"
	"github.com/google/trillian/server"
	"github.com/google/trillian/server/admin"
	"github.com/google/trillian/server/interceptor"
	"github.com/google/trillian/storage/memory"
	"github.com/google/trillian/util/clock"
	"github.com/google/trillian/util/election"
	"github.com/google/trillian/util/election2"
	"google.golang.org/grpc"
)

// How often queued leaves are sequenced: Rekor v1 answers only after its leaf is in the tree.
const sequencingInterval = 50 * time.Millisecond

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: trillian-in-memory HOST:PORT")
	}
	listener, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(newServer().Serve(listener))
}

// newServer is a log server and an admin server over one storage, with a sequencer that runs until the process ends.
func newServer() *grpc.Server {
	trees := memory.NewTreeStorage()
	registry := extension.Registry{
		AdminStorage:    memory.NewAdminStorage(trees),
		LogStorage:      memory.NewLogStorage(trees, nil),
		QuotaManager:    quota.Noop(),
		ElectionFactory: election2.NoopFactory{},
	}
	sequencer := trillianlog.NewOperationManager(trillianlog.OperationInfo{
		Registry:    registry,
		BatchSize:   50,
		NumWorkers:  2,
		RunInterval: sequencingInterval,
		TimeSource:  clock.System,
		// One process holds every log for as long as it lives.
		ElectionConfig: election.RunnerConfig{
			PreElectionPause:   1,
			MasterHoldInterval: time.Hour,
			MasterHoldJitter:   1,
			TimeSource:         clock.System,
		},
	}, trillianlog.NewSequencerManager(registry, 0))
	go sequencer.OperationLoop(context.Background())

	grpcServer := grpc.NewServer(grpc.UnaryInterceptor(interceptor.ErrorWrapper))
	trillian.RegisterTrillianAdminServer(grpcServer, admin.New(registry, nil))
	trillian.RegisterTrillianLogServer(grpcServer, server.NewTrillianLogRPCServer(registry, clock.System))
	return grpcServer
}
