package fr.estran.doublons;

import java.util.UUID;

/** A record that was merged, and the one that stands for the person today. */
public record FicheAbsorbee(UUID absorbee, UUID conservee) {}
