package fr.estran.inscriptions.places;

import java.util.UUID;

/** An asking as it is kept: the browser that asked knows it by its secret, the person by its code. */
record DemandeGardee(UUID id, UUID secret, String code) {}
