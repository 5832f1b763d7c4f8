package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.bilan.rapport.Redaction;
import java.time.Instant;
import java.util.List;

/**
 * What a person wrote in a section, and what the records said on that day.
 *
 * @param revision moves each time it is written
 */
public record Ecrit(
        String cle, Redaction redaction, String genere, List<Chiffre> chiffres, int revision, Instant le, String par) {}
