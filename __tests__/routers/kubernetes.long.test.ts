import { KUBECTL_FOLDER } from '../doubles/kubernetes/server.js'
import { tellKubernetesStories } from '../doubles/kubernetes/stories.js'

// Without a kubectl: a program of the same name and words stands in for it.

tellKubernetesStories(KUBECTL_FOLDER)
