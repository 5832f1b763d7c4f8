package fr.estran.presences.remises;

import fr.estran.presences.remises.Attestations.Presence;
import fr.estran.presences.remises.Attestations.Suivie;
import fr.estran.presences.remises.CeQueNousAvonsFait.Choix;
import fr.estran.presences.remises.CeQueNousAvonsFait.DateProposee;
import fr.estran.presences.remises.CeQueNousAvonsFait.Propose;
import fr.estran.presences.remises.PhraseUsuelle.Sorte;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Papers that leave with somebody, for whoever judges their norms. */
public final class RemisesDEssai {

    private static final LocalDateTime MATIN = LocalDateTime.of(2024, 1, 15, 9, 30);

    private static final String TITRE = "Découvrir <l’ordinateur> & la suite";

    private RemisesDEssai() {}

    /** One that says all, and one that says a line. */
    public static List<byte[]> papiers(List<String> noms) {
        var date = new DateProposee(
                SeanceId.nouveau(),
                TITRE,
                "mardi 23 janvier 2024, de 9 h 30 à 11 h 30",
                List.of("Sur inscription.", "Salle 1", "1 rue de l'Exemple, 29000 Sainte-Mousse", "Porte verte."));
        var propose = new Propose(
                seance(String.join(", ", noms)),
                null,
                Map.of(Sorte.FAIT, noms.stream().map(nom -> new Choix("c", nom)).toList()),
                List.of(date),
                List.of(
                        new LienDeSeance(noms.getFirst(), "https://www.exemple.invalid/photos"),
                        new LienDeSeance("Un exercice", "https://www.exemple.invalid/" + "exercice/".repeat(10))),
                Champs.AUCUN);
        var tout = Champs.AUCUN
                .avec("fait", "c")
                .avec("a_faire_libre", noms.getFirst())
                .avec("a_apporter_libre", "Vos lunettes.")
                .avec("dates", date.id().toString());
        return List.of(
                pdf(propose, tout, "Une question ? Appelez-nous au 02 61 91 00 00."),
                pdf(propose, Champs.AUCUN.avec("fait_libre", "Nous avons lu un message."), ""));
    }

    /** Of one session whose hour nobody knows, and of several. */
    public static List<byte[]> attestations(List<String> noms) {
        var action = ActionId.nouveau();
        var sue = new Presence(action, TITRE, MATIN, MATIN.plusHours(2), true, "Salle 1");
        var service = List.of("Sainte-Mousse", "1 rue de l'Exemple", "29000 Sainte-Mousse", "02 61 91 00 00");
        return Stream.concat(
                        noms.stream()
                                .map(nom -> Attestations.ecrire(
                                        nom,
                                        new Suivie(action, TITRE, List.of(sue, sue)),
                                        service,
                                        MATIN.toLocalDate())),
                        Stream.of(Attestations.ecrire(
                                noms.getFirst(),
                                new Suivie(
                                        action,
                                        noms.getLast(),
                                        List.of(new Presence(action, TITRE, MATIN, MATIN, false, null))),
                                List.of("Sainte-Mousse"),
                                MATIN.toLocalDate())))
                .map(document -> Formes.creer().pdfARemettre(document, Charte.AUCUNE))
                .toList();
    }

    private static byte[] pdf(Propose propose, Champs champs, String joindre) {
        return Formes.creer()
                .pdfARemettre(CeQueNousAvonsFait.ecrire(propose, champs, "Sainte-Mousse", joindre), Charte.AUCUNE);
    }

    static SeanceAPointer seance(String conseillers) {
        return new SeanceAPointer(
                SeanceId.nouveau(),
                ActionId.nouveau(),
                TypeDAction.ATELIER,
                TITRE,
                null,
                null,
                8,
                MATIN,
                MATIN.plusHours(2),
                EtatDeSeance.TENUE,
                LieuId.nouveau(),
                "Salle 1",
                1,
                4,
                conseillers,
                true,
                null,
                null,
                null,
                null);
    }
}
