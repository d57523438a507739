"""Protected data: classes, identities, failures, retention."""
