package fr.estran.socle.documents;

import java.util.List;

/**
 * A letter for a window envelope. Its font has the Latin letters alone: other scripts are written in those.
 *
 * @param expediteur who writes, a line each
 * @param destinataire the lines of the address, as {@link AdressePostale} sets them
 * @param date in words, with the place
 */
public record Lettre(
        List<String> expediteur, AdressePostale destinataire, String date, String objet, List<String> paragraphes) {

    public Lettre {
        expediteur = expediteur.stream().map(Texte::propre).toList();
        date = Texte.propre(date);
        objet = AdressePostale.latin(Texte.propre(objet));
        paragraphes = paragraphes.stream()
                .map(Texte::propre)
                .map(AdressePostale::latin)
                .toList();
    }
}
