package fr.estran.horsligne;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;

/** What the page says by itself, without a network: it takes the sentences along, with room for a number or a name. */
public final class Phrases {

    private static final Map<String, String> A_REMPLIR =
            Map.of("nombre", "{nombre}", "nom", "{nom}", "quoi", "{quoi}", "quand", "{quand}");

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
            "passage.inconnu",
            "passage.autre",
            "suite.resolu",
            "suite.a_poursuivre",
            "suite.oriente",
            "note",
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
        return m.dire(cle, A_REMPLIR);
    }
}
