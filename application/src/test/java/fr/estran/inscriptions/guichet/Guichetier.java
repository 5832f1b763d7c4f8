package fr.estran.inscriptions.guichet;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town with a few people and actions, and somebody at its desk who fills forms in as a browser does. */
public final class Guichetier {

    private static final Pattern CHAMP = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUT = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    public final Ville ville;
    public final Visiteur accueil;
    private final JdbcClient jdbc;

    public Guichetier(ApplicationContext contexte) {
        ville = Ville.dans(contexte);
        accueil = ville.visiteur(Role.ACCUEIL);
        jdbc = contexte.getBean(JdbcClient.class);
        sql("insert into thematique (structure_id, code, libelle, champ, appareils)"
                + " values (structure_courante(), 'smartphone', 'Smartphone', 'usages_quotidiens', '{android,iphone}'),"
                + " (structure_courante(), 'messagerie', 'Messagerie', 'usages_quotidiens', '{}')");
    }

    /** A workshop of two hours. */
    public ActionId atelier(String titre, String thematique, int places, String debut) {
        var id = ActionId.nouveau();
        var heure = Instant.parse(debut);
        ville.faire(() -> jdbc.sql("""
                        insert into action (structure_id, id, type, titre, thematique, capacite)
                        values (structure_courante(), :id, 'atelier', :titre, :thematique, :places)
                        """)
                .param("id", id)
                .param("titre", titre)
                .param("thematique", thematique)
                .param("places", places)
                .update());
        ville.faire(() -> jdbc.sql("""
                        insert into seance (structure_id, id, action_id, debut, fin, statut)
                        values (structure_courante(), gen_random_uuid(), :action, :debut, :fin, 'prevue')
                        """)
                .param("action", id)
                .param("debut", Timestamp.from(heure))
                .param("fin", Timestamp.from(heure.plusSeconds(7200)))
                .update());
        return id;
    }

    public UsagerId personne(String prenom, String nom, String telephone) {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql("""
                        insert into usager (structure_id, id, prenom, nom, telephone)
                        values (structure_courante(), :id, :prenom, :nom, :telephone)
                        """)
                .param("id", id)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("telephone", telephone)
                .update());
        return id;
    }

    /** From the call to the last page, all as it is proposed; where the place has just gone, on the waiting list. */
    public HttpResponse<String> inscrire(ActionId action, UsagerId usager) {
        var depart = accueil.lire("/equipe/inscrire?action=" + action);
        var confirmer = envoyer(depart, Map.of("choisir", usager.toString()));
        var reponse = envoyer(confirmer, Map.of("aller", "inscrire"));
        return reponse.body().contains("complet depuis un instant")
                ? envoyer(reponse, Map.of("aller", "inscrire"))
                : reponse;
    }

    /** The form of the page, with what is typed over it, and one of its buttons. */
    public HttpResponse<String> envoyer(HttpResponse<String> page, Map<String, String> saisie) {
        var champs = champs(page.body());
        champs.putAll(saisie);
        return accueil.poster("/equipe/inscrire", champs);
    }

    public static Map<String, String> champs(String html) {
        var champs = new LinkedHashMap<String, String>();
        CHAMP.matcher(html.substring(html.indexOf("<main"))).results().forEach(trouve -> {
            var attributs = new LinkedHashMap<String, String>();
            ATTRIBUT.matcher(trouve.group()).results().forEach(la -> attributs.put(la.group(1), la.group(2)));
            var type = attributs.getOrDefault("type", "submit");
            var coche = type.equals("radio") || type.equals("checkbox");
            if (trouve.group().startsWith("<input")
                    && attributs.containsKey("name")
                    && (!coche || trouve.group().contains(" checked"))) {
                champs.put(
                        attributs.get("name"),
                        attributs
                                .getOrDefault("value", "")
                                .replace("&#39;", "'")
                                .replace("&#34;", "\""));
            }
        });
        return champs;
    }

    public InscriptionId inscription(ActionId action, UsagerId usager) {
        return ville.faire(() -> jdbc.sql("""
                        select id from inscription
                        where action_id = :action and usager_id = :usager
                        order by ordre desc limit 1
                        """)
                .param("action", action)
                .param("usager", usager)
                .query(InscriptionId.class)
                .single());
    }

    public String etat(ActionId action, UsagerId usager) {
        var id = inscription(action, usager);
        return une("select statut from inscription where id = '" + id + "'", String.class);
    }

    public <T> T une(String sql, Class<T> type) {
        return ville.faire(() -> jdbc.sql(sql).query(type).single());
    }

    public void sql(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }

    public static String chemin(String lieu) {
        return lieu.substring(lieu.indexOf("/equipe"));
    }
}
