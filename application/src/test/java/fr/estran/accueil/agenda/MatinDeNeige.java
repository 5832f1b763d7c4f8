package fr.estran.accueil.agenda;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two counsellors, two venues, and a Tuesday on which Nolwenn holds two sessions. It is Monday 15 January 2024. */
record MatinDeNeige(ApplicationContext contexte, Ville ville, Visiteur nolwenn, ActionId atelier, ActionId permanence) {

    static final String PAGE = "/equipe/annuler-ma-journee";
    static final String MARDI = "2024-01-16";

    static MatinDeNeige dans(ApplicationContext contexte) {
        var ville = Ville.dans(contexte);
        var ici = new MatinDeNeige(contexte, ville, ville.visiteur(), ActionId.nouveau(), ActionId.nouveau());
        for (var prenom : List.of("Nolwenn", "Gildas")) {
            ici.faire("""
                    insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                    values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s', 'Exemple', '2021-09-01')
                    """.formatted(prenom));
        }
        ici.faire("""
                insert into lieu (structure_id, id, reference, nom, contact_nom, contact_telephone)
                values
                    (structure_courante(), gen_random_uuid(), 'L1', 'Salle du bourg', 'Accueil', '02 98 11 11 11'),
                    (structure_courante(), gen_random_uuid(), 'L2', 'Maison du port', null, null)
                """);
        ici.faire("""
                insert into thematique (structure_id, code, libelle, champ)
                values (structure_courante(), 'photos', 'Photos', 'usages_quotidiens')
                """);
        ici.faire("insert into conseiller_thematique select structure_id, id, 'photos' from conseiller");
        ici.faire("update compte set conseiller_id = (select id from conseiller where prenom = 'Nolwenn')"
                + " where 'conseiller' = any (roles)");
        ici.seance(ici.atelier, "atelier", "Trier ses photos", "L1", MARDI, "09:30", "11:30", "Nolwenn", 8);
        ici.seance(ici.permanence, "permanence", "Permanence du port", "L2", MARDI, "14:00", "16:00", "Nolwenn", null);
        ici.seanceDe(ici.permanence, "L2", "2024-01-23", "14:00", "16:00", "Nolwenn");
        ici.nolwenn.entrer(ville.courriel("conseiller"), Ville.MOT_DE_PASSE);
        return ici;
    }

    void seance(
            ActionId action,
            String type,
            String titre,
            String lieu,
            String jour,
            String debut,
            String fin,
            String qui,
            Integer capacite) {
        faire("""
                insert into action (structure_id, id, type, titre, thematique, capacite)
                values (structure_courante(), '%s', '%s', '%s', 'photos', %s)
                """.formatted(action, type, titre, capacite));
        seanceDe(action, lieu, jour, debut, fin, qui);
    }

    void seanceDe(ActionId action, String lieu, String jour, String debut, String fin, String qui) {
        faire("""
                with nouvelle as (
                    insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                    select structure_id, gen_random_uuid(), '%s', id,
                        timestamp '%3$s %4$s' at time zone 'Europe/Paris', timestamp '%3$s %5$s' at time zone 'Europe/Paris', 'prevue'
                    from lieu where reference = '%2$s'
                    returning structure_id, id
                )
                select set_config('essai.seance', (select id::text from nouvelle), true)
                """.formatted(action, lieu, jour, debut, fin), """
                insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                select structure_id, current_setting('essai.seance')::uuid, id from conseiller where prenom = '%s'
                """.formatted(qui));
    }

    void inscrire(String prenom, String telephone, Moyen prevenir) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                atelier,
                List.of(new Participant(null, prenom, "Exemple", 1950, null, Set.of())),
                new Coordonnees(telephone, null, null, prevenir, false),
                null,
                null);
        ville.faire(() -> contexte.getBean(Inscriptions.class)
                .inscrire(
                        demande,
                        Auteur.equipe(
                                Provenance.TELEPHONE,
                                ville.comptes.get(Role.CONSEILLER).valeur())));
    }

    SeanceId seance(ActionId action) {
        return new SeanceId(
                id("select id from seance where action_id = '%s' order by debut limit 1".formatted(action)));
    }

    ConseillerId conseiller(String prenom) {
        return new ConseillerId(id("select id from conseiller where prenom = '%s'".formatted(prenom)));
    }

    /** What is typed on the first screen, for Tuesday. */
    Map<String, String> mardi(String motif) {
        return new HashMap<>(Map.of("du", MARDI, "au", MARDI, "motif", motif));
    }

    HttpResponse<String> apercu(Map<String, String> champs) {
        var reponse = nolwenn.poster(PAGE, champs);
        return reponse.statusCode() == 302
                ? nolwenn.lire(reponse.headers().firstValue("Location").orElseThrow())
                : reponse;
    }

    /** As it was shown, and agreed to. */
    Map<String, String> accord(Map<String, String> champs) {
        var page = apercu(champs).body();
        var dites = new HashMap<>(champs);
        dites.put("version", page.replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1"));
        dites.put(
                "bandeau",
                page.contains("</textarea>")
                        ? page.replaceAll("(?s).*<textarea[^>]*>\\s*([^<]*)</textarea>.*", "$1")
                        : "");
        dites.put("etape", "confirmer");
        return dites;
    }

    HttpResponse<String> confirmer(Map<String, String> champs) {
        return nolwenn.poster(PAGE, accord(champs));
    }

    /** Confirmed: the page on which one follows it. */
    String annuler(Map<String, String> champs) {
        return confirmer(champs).headers().firstValue("Location").orElseThrow();
    }

    String lire(String chemin) {
        return nolwenn.lire(chemin).body();
    }

    String dit(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(String.class).single());
    }

    UUID id(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(UUID.class).single());
    }

    void faire(String... ordres) {
        ville.faire(() -> {
            for (var ordre : ordres) {
                if (ordre.stripLeading().startsWith("with")) {
                    jdbc().sql(ordre).query(String.class).single();
                } else {
                    jdbc().sql(ordre).update();
                }
            }
            return ordres;
        });
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
