package fr.estran.horsligne;

import static java.util.Map.entry;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;

/** What the page says by itself, without a network: it takes the sentences along, with room for a number or a name. */
public final class Phrases {

    private static final Map<String, String> A_REMPLIR =
            Map.of("nombre", "{nombre}", "nom", "{nom}", "quoi", "{quoi}", "quand", "{quand}");

    private static final Messages DE_LA_FEUILLE = Messages.de("emargement");

    /** Said as the sheet on the screen says it. */
    private static final Map<String, String> COMME_LA_FEUILLE = Map.ofEntries(
            entry("venue.present", "venue.PRESENT"),
            entry("venue.excuse", "venue.EXCUSE"),
            entry("venue.absent", "venue.ABSENT"),
            entry("suite.resolu", "suite.RESOLU"),
            entry("suite.a_poursuivre", "suite.A_POURSUIVRE"),
            entry("suite.oriente", "suite.ORIENTE"),
            entry("suite.vers", "suite.vers"),
            entry("tour.aide", "tour.AIDE"),
            entry("tour.parti", "tour.PARTI"),
            entry("tour.retire", "tour.RETIRE"),
            entry("file.arrive", "file.arrive"));

    public static final List<String> CLES = List.of(
            "etat.rien",
            "etat.un",
            "etat.plusieurs",
            "etat.sans_reseau",
            "etat.deconnecte",
            "etat.sans_droit",
            "etat.panne",
            "etat.rien.sans_reseau",
            "etat.rien.deconnecte",
            "etat.rien.panne",
            "etat.autre",
            "etat.autres",
            "etat.heure",
            "titre",
            "titre.choisir",
            "titre.ouvrir",
            "titre.oublie",
            "titre.entrer",
            "faute.court",
            "faute.facile",
            "faute.differents",
            "faute.reste",
            "faute.reste.un",
            "faute.efface",
            "faute.sans_reseau",
            "faute.nom",
            "faute.place",
            "faute.memoire",
            "avis.autre_compte",
            "avis.efface",
            "avis.perimees",
            "avis.heure_incertaine",
            "jour.hier",
            "jour.aujourdhui",
            "jour.demain",
            "feuilles.combien",
            "feuilles.combien.un",
            "feuilles.combien.zero",
            "feuilles.desaccord",
            "feuilles.annulee",
            "feuilles.close",
            "feuilles.lues",
            "venue.present",
            "venue.excuse",
            "venue.absent",
            "personne.a_envoyer",
            "personne.nouvelle",
            "personne.attente",
            "passage.qui",
            "passage.quoi",
            "passage.suite",
            "passage.organisme",
            "passage.organisme.aucun",
            "passage.inconnu",
            "passage.autre",
            "suite.resolu",
            "suite.a_poursuivre",
            "suite.oriente",
            "suite.vers",
            "file.titre",
            "file.titre.un",
            "file.titre.zero",
            "file.place",
            "file.depuis",
            "file.arrive",
            "file.partis",
            "file.partis.un",
            "tour.aide",
            "tour.parti",
            "tour.retire",
            "note",
            "note.arrivee",
            "note.comptage",
            "note.inconnu",
            "note.annuler",
            "note.annulee",
            "refus.titre",
            "refus.titre.plusieurs",
            "refus.retirer.oui",
            "refus.seance_inconnue",
            "refus.seance_annulee",
            "refus.seance_close",
            "refus.seance_deplacee",
            "refus.feuille",
            "refus.personne_inconnue",
            "refus.nom_illisible",
            "refus.theme_inconnu",
            "refus.nombre_impossible",
            "refus.entree_inconnue",
            "refus.organisme_inconnu",
            "refus.autre_compte",
            "refus.cle_inconnue",
            "refus.illisible");

    private Phrases() {}

    public static String dire(Messages m, String cle) {
        var ailleurs = COMME_LA_FEUILLE.get(cle);
        return ailleurs == null ? m.dire(cle, A_REMPLIR) : DE_LA_FEUILLE.dire(ailleurs, A_REMPLIR);
    }
}
