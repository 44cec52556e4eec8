variable "project" {
  description = "Project that the service runs in."
  type        = string
}

variable "location" {
  description = "Region of the bucket and its key: claims stay in it."
  type        = string
  default     = "europe-west3"
}

variable "access_log_bucket" {
  description = "Bucket of the platform team that keeps who read what."
  type        = string
}

variable "github_repository" {
  description = "Repository that releases the service, by its numeric ids: a name can be taken over by somebody else, an id can't."
  type = object({
    owner    = string
    owner_id = string
    name     = string
    id       = string
  })
}
