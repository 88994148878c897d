//! Imports of whole sources. `tests/import` of the workspace has sources with the policies that they make, which are compiled there.

mod hostile;
mod shapes;
mod sources;
