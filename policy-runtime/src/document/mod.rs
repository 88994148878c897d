//! The policy as a page: the document that visitors read, from the constants that the program is held to.
