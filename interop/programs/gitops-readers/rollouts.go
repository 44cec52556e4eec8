package main

import "github.com/argoproj/argo-rollouts/pkg/apis/rollouts/v1alpha1"

func init() {
	readers["argoproj.io/v1alpha1/Rollout"] = readRollout
}

// readRollout gives the images of the pod by the names of the containers.
func readRollout(document []byte) (any, error) {
	rollout, err := decode[v1alpha1.Rollout](document)
	if err != nil {
		return nil, err
	}
	images := map[string]string{}
	for _, container := range rollout.Spec.Template.Spec.Containers {
		images[container.Name] = container.Image
	}
	return images, nil
}
