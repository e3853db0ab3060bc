"""The practice: who fits whom, who waits, who may see what, who needs somebody first."""
