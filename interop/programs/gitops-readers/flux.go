package main

import (
	"strings"

	helm "github.com/fluxcd/helm-controller/api/v2"
	kustomize "github.com/fluxcd/kustomize-controller/api/v1"
	"sigs.k8s.io/kustomize/kyaml/fieldmeta"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

func init() {
	// As image-automation-controller sets it.
	fieldmeta.SetShortHandRef("$imagepolicy")
	readers["helm.toolkit.fluxcd.io/v2/HelmRelease"] = readHelmRelease
	readers["kustomize.toolkit.fluxcd.io/v1/Kustomization"] = readKustomization
}

// readHelmRelease gives the values that helm-controller hands to Helm.
func readHelmRelease(document []byte) (any, error) {
	release, err := decode[helm.HelmRelease](document)
	if err != nil {
		return nil, err
	}
	return release.GetValues(), nil
}

// readKustomization gives the images that kustomize-controller adds to the kustomization.
func readKustomization(document []byte) (any, error) {
	kustomization, err := decode[kustomize.Kustomization](document)
	if err != nil {
		return nil, err
	}
	return kustomization.Spec.Images, nil
}

// Marked is a value with the marker of an image policy.
type Marked struct {
	// Policy is namespace:name, with the part of the image behind another colon where the marker names one.
	Policy string `json:"policy"`
	Value  string `json:"value"`
}

// readMarked reads markers as image-automation-controller does, which finds them by kyaml.
func readMarked(document []byte) ([]Marked, error) {
	root, err := yaml.Parse(string(document))
	if err != nil {
		return nil, err
	}
	var all []Marked
	err = visitScalars(root, func(node *yaml.RNode) error {
		meta := fieldmeta.FieldMeta{}
		if err := meta.Read(node); err != nil {
			return err
		}
		reference := meta.Schema.Ref.String()
		if policy, ok := strings.CutPrefix(reference, fieldmeta.DefinitionsPrefix+fieldmeta.SetterDefinitionPrefix); ok {
			all = append(all, Marked{Policy: policy, Value: node.YNode().Value})
		}
		return nil
	})
	return all, err
}

func visitScalars(node *yaml.RNode, visit func(*yaml.RNode) error) error {
	switch node.YNode().Kind {
	case yaml.MappingNode:
		return node.VisitFields(func(field *yaml.MapNode) error { return visitScalars(field.Value, visit) })
	case yaml.SequenceNode:
		return node.VisitElements(func(element *yaml.RNode) error { return visitScalars(element, visit) })
	case yaml.ScalarNode:
		return visit(node)
	}
	return nil
}
