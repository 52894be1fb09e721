import { createHmac } from 'node:crypto'
import type { Keys } from '../../keys.ts'

/**
 * The name under which somebody of the moderation team (internal id) signs and stands in the log:
 * always the same, so that a pattern shows, and nobody's handle. From a keyed hash: without the key
 * nobody can tell whose it is. Some ten thousand names, so that two of a team hardly share one.
 */
export function codeNameOf(keys: Pick<Keys, 'key'>, member: number): string {
  const hash = createHmac('sha256', keys.key('code-name')).update(`${member}`).digest()
  const pick = (list: readonly string[], offset: number) =>
    list[hash.readUInt32LE(offset) % list.length]!
  return `${pick(shades, 0)} ${pick(birds, 4)}`
}

const shades = words(`
  Amber Ashen Autumn Bay Black Blue Bright Brown Buff Chestnut Cinder Clear Coast Copper Coral Crag
  Crested Dawn Desert Downland Dune Dusky East Eastern Evening Fallow Fen Field Forest Frost Garden
  Golden Grass Green Grey Harbour Heath Hill Hoary Inland Island Ivory Lake Lesser Little Long Low
  Marsh Maritime Meadow Mist Moor Moss Mottled Mountain North Northern Ochre Olive Orchard Pale Pearl
  Pied Pine Plain Plumed Red Reed Ringed River Rock Rose Rufous Russet Salt Sand Sea Shore Silver
  Slate Smoke Snow Sooty South Southern Spotted Steppe Storm Straw Summer Tawny Tidal Tufted Umber
  Upland Valley Velvet West Western White Wood Yellow`)

const birds = words(`
  avocet bee-eater bittern blackbird bluethroat brambling bullfinch bunting bustard buzzard chaffinch
  chiffchaff chough coot cormorant corncrake crane creeper crossbill cuckoo curlew dabchick dipper
  dotterel dove dunlin dunnock eagle egret eider falcon fieldfare finch flamingo flycatcher fulmar
  gadwall gannet godwit goldcrest goldeneye goldfinch goosander goose goshawk grebe greenfinch
  greenshank grouse guillemot gull harrier hawfinch heron hobby hoopoe ibis jackdaw jay kestrel
  kingfisher kite kittiwake knot lapwing lark linnet magpie mallard martin merlin moorhen nightingale
  nightjar nuthatch oriole osprey ouzel owl oystercatcher partridge pelican petrel pintail pipit plover
  pochard ptarmigan puffin quail rail raven redpoll redshank redstart redwing robin roller rook ruff
  sanderling sandpiper scaup scoter serin shag shearwater shelduck shoveler shrike siskin skua smew
  snipe sparrow spoonbill starling stilt stint stonechat stork swallow swan swift tanager teal tern
  thrush tit treecreeper turnstone twite wagtail warbler waxwing wheatear whimbrel whinchat widgeon
  woodcock woodpecker wren wryneck`)

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
