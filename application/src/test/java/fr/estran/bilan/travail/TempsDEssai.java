package fr.estran.bilan.travail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** It is Friday 12 January 2024; of Monday the 8th, a session that both held, and one of Nolwenn's elsewhere. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-12T16:00:00Z")
abstract class TempsDEssai {

    static final String PAGE = "/equipe/temps";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur nolwenn;
    Visiteur responsable;

    @BeforeEach
    void deux_personnes_deux_lieux_deux_seances() {
        ville = Ville.dans(contexte);
        for (var prenom : List.of("Nolwenn", "Gildas")) {
            faire("""
                    insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                    values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s', 'Exemple', '2021-09-01')
                    """.formatted(prenom));
        }
        for (var lieu : List.of("Bourg", "Port")) {
            faire("insert into lieu (structure_id, id, reference, nom)"
                    + " values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s')".formatted(lieu));
        }
        faire("insert into action (structure_id, id, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'permanence', 'Permanence')");
        faire("insert into regle_rendez_vous (structure_id, preavis, horizon, duree, pause, trajet, au_plus, ecart)"
                + " values (structure_courante(), 24, 42, 45, 15, 20, 2, 0)");
        seance("S1", "Bourg", "2024-01-08 09:00+01", "2024-01-08 11:30+01", "tenue", "Nolwenn", "Gildas");
        seance("S2", "Port", "2024-01-08 14:00+01", "2024-01-08 16:00+01", "tenue", "Nolwenn");
        faire("update compte set conseiller_id = (select id from conseiller where prenom = 'Nolwenn')"
                + " where 'conseiller' = any (roles)");
        nolwenn = ville.visiteur(Role.CONSEILLER);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    FormulaireHtml formulaire(Visiteur qui) {
        return FormulaireHtml.lire(qui.lire(PAGE).body(), PAGE);
    }

    Map<String, String> mois(String mois) {
        return Map.of("conseiller", dit("select id::text from conseiller where prenom = 'Nolwenn'"), "mois", mois);
    }

    void absence(String prenom, String jour, String moment) {
        faire("""
                insert into indisponibilite (structure_id, id, reference, conseiller_id, debut, fin, motif, moment)
                select structure_courante(), gen_random_uuid(), '%2$s%3$s', id, '%2$s', '%2$s', 'conge', '%3$s'
                from conseiller
                where prenom = '%1$s'
                """.formatted(prenom, jour, moment));
    }

    void seance(String reference, String lieu, String debut, String fin, String statut, String... qui) {
        faire("""
                insert into seance (structure_id, id, reference, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), '%s', action.id, lieu.id, '%s', '%s', '%s'
                from action, lieu
                where lieu.reference = '%s'
                """.formatted(reference, debut, fin, statut, lieu));
        for (var prenom : qui) {
            faire("""
                    insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                    select structure_courante(), seance.id, conseiller.id
                    from seance, conseiller
                    where seance.reference = '%s' and prenom = '%s'
                    """.formatted(reference, prenom));
        }
    }

    String page(Visiteur qui, String adresse) {
        var reponse = qui.lire(adresse);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return texte(reponse.body());
    }

    static String texte(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace('\u00A0', ' ')
                .replace("\u202F", "")
                .replaceAll("\\s+", " ");
    }

    String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
