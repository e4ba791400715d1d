import { dirname } from 'node:path'
import { tellKubernetesStories } from '../doubles/kubernetes/stories.js'
import { part } from './part.js'

// The kubectl of KUBECTL_BIN against an API over real sockets that holds patches to the rules of a real one.

tellKubernetesStories(dirname(part('KUBECTL_BIN')))
