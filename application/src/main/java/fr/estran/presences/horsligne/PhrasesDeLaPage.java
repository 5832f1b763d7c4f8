package fr.estran.presences.horsligne;

import static java.util.stream.Collectors.toMap;

import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Fait.Venue;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the page says by itself, without a network: it takes the sentences along, with room for a number or a name. */
public final class PhrasesDeLaPage {

    private static final Map<String, String> A_REMPLIR =
            Map.of("nombre", "{nombre}", "nom", "{nom}", "quoi", "{quoi}", "quand", "{quand}");

    private static final Messages DE_LA_FEUILLE = Messages.de("presences/emargement");

    /** Said as the sheet on the screen says it, by what its page calls it. */
    private static final Map<String, String> COMME_LA_FEUILLE = Stream.of(
                    famille("venue.", Venue.values()),
                    famille("suite.", Suite.values()),
                    famille("tour.", Tour.AIDE, Tour.PARTI, Tour.RETIRE),
                    Stream.of("suite.vers", "file.arrive", "reprise.tous"))
            .flatMap(cles -> cles)
            .collect(toMap(cle -> cle.toLowerCase(Locale.ROOT), cle -> cle));

    public static final List<String> CLES = Stream.concat(
                    COMME_LA_FEUILLE.keySet().stream(),
                    Stream.of(
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
                            "feuille.tous",
                            "feuille.avant.demain",
                            "feuille.avant.heure",
                            "feuille.avant.noter",
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
                            "file.titre",
                            "file.titre.un",
                            "file.titre.zero",
                            "file.place",
                            "file.depuis",
                            "file.partis",
                            "file.partis.un",
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
                            "refus.illisible"))
            .toList();

    private PhrasesDeLaPage() {}

    public static String dire(Messages m, String cle) {
        var ailleurs = COMME_LA_FEUILLE.get(cle);
        return ailleurs == null ? m.dire(cle, A_REMPLIR) : DE_LA_FEUILLE.dire(ailleurs, A_REMPLIR);
    }

    private static Stream<String> famille(String famille, Enum<?>... valeurs) {
        return Stream.of(valeurs).map(valeur -> famille + valeur);
    }
}
