// Command gitops-readers prints what the controllers of Argo CD, Argo Rollouts and Flux see in manifests: each document is decoded into
// the type of its own controller, strictly. It answers with a JSON list; what a controller would refuse is an error. Documents of other kinds
// are listed with the markers in them. Argo CD is read when built with the tag argocd.
//
//	gitops-readers app.yaml release.yaml
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"k8s.io/apimachinery/pkg/apis/meta/v1"
	manifests "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

// Seen is one document as its controller sees it.
type Seen struct {
	File string `json:"file"`
	Kind string `json:"kind"`
	Name string `json:"name"`
	// Sees is of the type that the reader of the kind gives.
	Sees any `json:"sees,omitempty"`
	// Marked are the values with markers of image policies.
	Marked []Marked `json:"marked,omitempty"`
}

// readers are keyed by API version and kind; each file of this program adds its own.
var readers = map[string]func(document []byte) (any, error){}

func main() {
	all := []Seen{}
	for _, file := range os.Args[1:] {
		found, err := readFile(file)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
			os.Exit(1)
		}
		all = append(all, found...)
	}
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func readFile(file string) ([]Seen, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []Seen
	documents := manifests.NewYAMLReader(bufio.NewReader(bytes.NewReader(text)))
	for {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		seen, err := readDocument(document)
		if err != nil {
			return nil, err
		}
		seen.File = file
		all = append(all, *seen)
	}
}

func readDocument(document []byte) (*Seen, error) {
	var of struct {
		v1.TypeMeta   `json:",inline"`
		v1.ObjectMeta `json:"metadata"`
	}
	if err := yaml.Unmarshal(document, &of); err != nil {
		return nil, err
	}
	marked, err := readMarked(document)
	if err != nil {
		return nil, err
	}
	seen := &Seen{Kind: of.Kind, Name: of.Name, Marked: marked}
	if read, ok := readers[of.APIVersion+"/"+of.Kind]; ok {
		seen.Sees, err = read(document)
	}
	return seen, err
}

// decode is strict: fields that the type does not have, and keys that stand twice, are errors.
func decode[T any](document []byte) (*T, error) {
	into := new(T)
	return into, yaml.UnmarshalStrict(document, into)
}
