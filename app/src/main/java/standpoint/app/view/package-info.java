/** What people look at: Answers and Boards become text for terminals, HTML and SVG. Pure functions; nothing is read or written here. */
package standpoint.app.view;
