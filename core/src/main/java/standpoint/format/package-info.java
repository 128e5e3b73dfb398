/** What enters and leaves as text: the one JSON codec, and the YAML files of questions and bodies. Offsets are code points here. */
package standpoint.format;
