/**
 * Names of attributes that browsers run on an event: the HTML Standard ("Event handlers on elements, Document objects,
 * and Window objects"), SVG 1.1 and 2, the modules that add events, and what older browsers supported. A name that only
 * begins with `on`, such as `one`, is not included.
 */
const EVENTS =
  'abort activate afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick ' +
  'beforeactivate beforecopy beforecut beforedeactivate beforeeditfocus beforeinput beforeinstallprompt beforematch ' +
  'beforepaste beforeprint beforescriptexecute beforetoggle beforeunload beforeupdate beforexrselect begin blur bounce ' +
  'cancel canplay canplaythrough change click close command compositionend compositionstart compositionupdate ' +
  'contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange cut datachange dblclick ' +
  'deactivate devicemotion deviceorientation drag dragend dragenter dragexit dragleave dragover dragstart drop ' +
  'durationchange emptied encrypted end ended enterpictureinpicture error errorupdate filterchange finish focus focusin ' +
  'focusout formdata freeze fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected gesturechange ' +
  'gestureend gesturestart gotpointercapture hashchange help input invalid keydown keypress keyup languagechange ' +
  'layoutcomplete leavepictureinpicture load loadeddata loadedmetadata loadend loadstart losecapture lostpointercapture ' +
  'message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel move moveend ' +
  'movestart mozfullscreenchange mozfullscreenerror offline online orientationchange pagehide pageshow paste pause play ' +
  'playing pointercancel pointerdown pointerenter pointerleave pointerlockchange pointerlockerror pointermove pointerout ' +
  'pointerover pointerrawupdate pointerup popstate prerenderingchange progress propertychange ratechange ' +
  'readystatechange rejectionhandled repeat reset resize resizeend resizestart resume scroll scrollend scrollsnapchange ' +
  'scrollsnapchanging search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange ' +
  'stalled start stop storage submit suspend timeout timeupdate toggle touchcancel touchend touchmove touchstart ' +
  'transitioncancel transitionend transitionrun transitionstart unhandledrejection unload visibilitychange volumechange ' +
  'waiting waitingforkey webkitanimationend webkitanimationiteration webkitanimationstart webkitfullscreenchange ' +
  'webkitfullscreenerror webkittransitionend wheel zoom';

const HANDLERS: ReadonlySet<string> = new Set(EVENTS.split(' ').map((event) => `on${event}`));

/** Whether an attribute with this lower-case name, as HTML reads names, runs on an event. */
export function isEventHandler(name: string): boolean {
  return HANDLERS.has(name);
}
