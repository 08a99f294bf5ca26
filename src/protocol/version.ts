/**
 * Of the messages between desk, wall, voters and server; part of every state. It rises when an older page
 * could no longer follow; a page that meets another number asks for a reload.
 */
export const PROTOCOL = 1
