//go:build argocd

// Built on demand only: the types of Argo CD bring 1,300 packages along and take minutes.

package main

import (
	"encoding/json"

	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
)

func init() {
	readers["argoproj.io/v1alpha1/Application"] = readApplication
	readers["argoproj.io/v1alpha1/ApplicationSet"] = readApplicationSet
}

// Source is what the repository server of Argo CD hands to Helm and kustomize.
type Source struct {
	// Parameters by their names, as for `helm template --set`.
	Parameters map[string]string `json:"parameters,omitempty"`
	// Values is the text of a values file, also of values that are given as an object.
	Values string `json:"values,omitempty"`
	// Images are those for `kustomize edit set image`.
	Images v1alpha1.KustomizeImages `json:"images,omitempty"`
}

func readApplication(document []byte) (any, error) {
	application, err := decode[v1alpha1.Application](document)
	if err != nil {
		return nil, err
	}
	return sources(&application.Spec), nil
}

// ApplicationSet is a template, and the elements of all list generators in its order.
type ApplicationSet struct {
	Sources  []Source          `json:"sources"`
	Elements []json.RawMessage `json:"elements,omitempty"`
}

func readApplicationSet(document []byte) (any, error) {
	set, err := decode[v1alpha1.ApplicationSet](document)
	if err != nil {
		return nil, err
	}
	seen := ApplicationSet{Sources: sources(&set.Spec.Template.Spec)}
	for _, generator := range set.Spec.Generators {
		seen.add(generator.List)
		if generator.Matrix != nil {
			for _, nested := range generator.Matrix.Generators {
				seen.add(nested.List)
			}
		}
	}
	return seen, nil
}

func (seen *ApplicationSet) add(list *v1alpha1.ListGenerator) {
	if list == nil {
		return
	}
	for _, element := range list.Elements {
		seen.Elements = append(seen.Elements, element.Raw)
	}
}

func sources(spec *v1alpha1.ApplicationSpec) []Source {
	var all []Source
	for _, source := range spec.GetSources() {
		var seen Source
		if source.Helm != nil {
			seen.Parameters = map[string]string{}
			for _, parameter := range source.Helm.Parameters {
				seen.Parameters[parameter.Name] = parameter.Value
			}
			seen.Values = string(source.Helm.ValuesYAML())
		}
		if source.Kustomize != nil {
			seen.Images = source.Kustomize.Images
		}
		all = append(all, seen)
	}
	return all
}
