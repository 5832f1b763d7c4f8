package fr.estran.programme.planification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small team in a town of its own, and what its staff type. */
public record ServiceNumerique(ApplicationContext contexte, Ville ville, Visiteur conseillere) {

    public static ServiceNumerique dans(ApplicationContext contexte) {
        var ville = Ville.dans(contexte);
        var service = new ServiceNumerique(contexte, ville, ville.visiteur(Role.CONSEILLER));
        service.faire("""
                insert into lieu (structure_id, id, reference, nom, capacite)
                values (structure_courante(), gen_random_uuid(), 'L1', 'Salle du bourg', 10)
                """);
        service.faire("""
                insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)
                select structure_id, id, jour, '09:00', '18:00' from lieu, generate_series(1, 5) jour
                """);
        for (var prenom : List.of("Nolwenn", "Gildas")) {
            service.faire("""
                    insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                    values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s', 'Exemple', '2021-09-01')
                    """.formatted(prenom));
        }
        service.faire("""
                insert into thematique (structure_id, code, libelle, champ)
                values (structure_courante(), 'photos', 'Photos', 'usages_quotidiens')
                """);
        return service;
    }

    /** A workshop on Tuesday 23 January 2024, in the morning, held by Nolwenn, that asks for nothing odd. */
    public Map<String, String> atelier() {
        var champs = seance("2024-01-23", "09:30", "11:30", "Nolwenn");
        champs.putAll(Map.of(
                "type", "atelier",
                "titre", "Transférer ses photos",
                "thematique", "photos",
                "capacite", "8",
                "reservation", "tous",
                "promotion", "directe",
                "delaiReponse", "16",
                "publiee", "oui"));
        return champs;
    }

    public Map<String, String> seance(String jour, String debut, String fin, String conseiller) {
        return new HashMap<>(Map.of(
                "jour", jour,
                "debut", debut,
                "fin", fin,
                "lieu", id("select id from lieu where reference = 'L1'").toString(),
                "conseillers",
                        id("select id from conseiller where prenom = '" + conseiller + "'")
                                .toString()));
    }

    public ActionId creer(Map<String, String> champs) {
        return creee(poster("/equipe/programme/nouvelle", champs));
    }

    /** Told that something is odd, and agreeing to it. */
    public ActionId creerQuandMeme(Map<String, String> champs) {
        var avertie = poster("/equipe/programme/nouvelle", champs);
        champs.put("accord", cache(avertie.body(), "accord"));
        return creer(champs);
    }

    public static ActionId creee(HttpResponse<String> reponse) {
        return ActionId.valueOf(
                reponse.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
    }

    public HttpResponse<String> poster(String chemin, Map<String, String> champs) {
        return conseillere.poster(chemin, champs);
    }

    public String lire(String chemin) {
        return conseillere.lire(chemin).body();
    }

    /** What the form holds hidden: the version that was seen, the agreement to what is odd. */
    public static String cache(String page, String nom) {
        var cache = Pattern.compile("name=\"" + nom + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(cache.find()).as(nom).isTrue();
        return cache.group(1);
    }

    public UUID seanceDe(ActionId action) {
        return id("select id from seance where action_id = '" + action + "' order by debut limit 1");
    }

    public InscriptionId inscrire(ActionId action, String prenom) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                action,
                List.of(new Participant(null, prenom, "Exemple", 1950, null, Set.of())),
                new Coordonnees("0298000000", null, null, Moyen.APPEL, false),
                null,
                null);
        ville.faire(() -> contexte.getBean(Inscriptions.class)
                .inscrire(
                        demande,
                        Auteur.equipe(
                                Provenance.TELEPHONE,
                                ville.comptes.get(Role.CONSEILLER).valeur())));
        return new InscriptionId(
                id("select inscription.id from inscription join usager on usager.id = usager_id where prenom = '%s'"
                        .formatted(prenom)));
    }

    public UUID id(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(UUID.class).single());
    }

    public String dit(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(String.class).single());
    }

    public void faire(String sql) {
        ville.faire(() -> jdbc().sql(sql).update());
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
