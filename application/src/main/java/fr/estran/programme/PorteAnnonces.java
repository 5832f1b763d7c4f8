package fr.estran.programme;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.Reservation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the programme says of an action, whether it says it, and on what terms one registers. An action of a folder without
 * this file is in the programme; an appointment never is, and has nothing to say.
 */
@Component
@Order(41)
class PorteAnnonces implements Porte {

    private static final String A_DIRE = """
            ligne.recueil_id is null
            and (
                num_nonnulls(
                    ligne.presentation, ligne.pour_qui, ligne.a_apporter, ligne.inscriptions_des, ligne.gardees_jusqu_au) > 0
                or (ligne.publiee, ligne.reservation, ligne.promotion, ligne.places_gardees, ligne.delai_reponse)
                    <> (true, 'tous', 'directe', 0, 16))
            """;

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "actions_programme",
                        "action",
                        vers("actions", "action").dans("id").enCle(),
                        ouiNon("publiee").requis(),
                        texte("presentation"),
                        texte("pour_qui"),
                        texte("a_apporter"),
                        choix("reservation", Reservation.class).requis(),
                        date("inscriptions_des"),
                        entier("places_gardees", 0, 1_000_000).requis(),
                        date("gardees_jusqu_au"),
                        choix("promotion", "directe", "proposition").requis(),
                        entier("delai_reponse", 1, 200).requis())
                .attachesA("action")
                .completant(A_DIRE));
    }

    @Override
    public List<Controle> controles() {
        return Stream.concat(
                        Stream.of("presentation", "pour_qui", "a_apporter").map(PorteAnnonces::tientSurLaPage),
                        Stream.of(
                                erreur("actions_programme", "action", "controle.rendez_vous_annonce", """
                                        select dite.ligne
                                        from depot_actions_programme dite
                                        join depot_actions action on action.id = dite.action
                                        where action.recueil is not null
                                        """),
                                erreur("actions_programme", "places_gardees", "controle.places_gardees", """
                                        select dite.ligne
                                        from depot_actions_programme dite
                                        join depot_actions action on action.id = dite.action
                                        where dite.places_gardees > action.capacite
                                        """),
                                interdit("actions_programme", "gardees_jusqu_au", "controle.gardees_sans_jour", """
                        places_gardees > 0 and gardees_jusqu_au is null
                        """)))
                .toList();
    }

    /** No longer than what the form takes. */
    private static Controle tientSurLaPage(String colonne) {
        return erreur(
                "actions_programme",
                colonne,
                "controle.texte_d_annonce",
                "select ligne from depot_actions_programme where length(%s) > 1000".formatted(colonne));
    }
}
