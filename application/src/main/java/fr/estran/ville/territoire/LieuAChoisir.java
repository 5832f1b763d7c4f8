package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;

/** A venue that one chooses from a list. */
public record LieuAChoisir(LieuId id, String nom) {}
