package fr.estran.banc.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bench knows of a town behind its back: what must not be told, and a day that has passed. */
public record ApiDuBancRepository(JdbcClient jdbc) {

    private static final List<String> TABLES = List.of(
            "usager",
            "conseiller",
            "compte",
            "benevole",
            "demande",
            "inscription",
            "rendez_vous",
            "appel_recu",
            "message",
            "message_libre",
            "visite",
            "reponse_d_inscription",
            "orientation",
            "souhait_libre");

    private static final List<String> COLONNES = List.of(
            "id",
            "reference",
            "nom",
            "pseudonyme",
            "telephone",
            "numero",
            "courriel",
            "adresse",
            "contact",
            "note",
            "mot",
            "texte",
            "sujet",
            "destinataire",
            "code");

    /** Shorter ones are words of the language. */
    private static final int SIGNES = 5;

    /** Who people are, and what was noted of them: names, numbers, addresses, notes, ids, codes; no word by itself but a surname. */
    public List<String> dits() {
        var dits = new ArrayList<String>();
        for (var table : TABLES) {
            dits.addAll(jdbc.sql("""
                    select distinct champ.value
                    from %s ligne, jsonb_each_text(to_jsonb(ligne)) champ
                    where champ.key = any (:colonnes)
                        and length(champ.value) >= :signes
                        and (champ.key = 'nom' and :table in ('usager', 'conseiller') or champ.value ~ '[ @0-9]')
                    """.formatted(table))
                    .param("table", table)
                    .param("colonnes", COLONNES)
                    .param("signes", SIGNES)
                    .query(String.class)
                    .list());
        }
        dits.addAll(jdbc.sql("""
                select prenom || ' ' || nom from usager where prenom is not null and nom is not null
                union select nom || ' ' || prenom from usager where prenom is not null and nom is not null
                union select prenom || ' ' || nom from conseiller where prenom is not null and nom is not null
                """).query(String.class).list());
        return dits;
    }

    /** What the public pages say of bodies and venues, which people may have as their own. */
    public List<String> publies() {
        return jdbc.sql("""
                select nom from lieu
                union select adresse from lieu where adresse is not null
                union select nom from acteur where nom is not null
                union select telephone from acteur where telephone is not null
                union select nom from quartier where nom is not null
                """).query(String.class).list();
    }

    public UUID cle(String nom) {
        return jdbc.sql("select id from cle_de_lecture where nom = :nom")
                .param("nom", nom)
                .query(UUID.class)
                .single();
    }

    /** As if its days had passed. */
    public void echoir(UUID cle) {
        jdbc.sql("""
                update cle_de_lecture
                set premier_jour = premier_jour - 30, dernier_jour = premier_jour - 1
                where id = :cle
                """).param("cle", cle).update();
    }

    /** An action that has a session to come, and that nobody sees yet. */
    public UUID nonPubliee() {
        return jdbc.sql("""
                select action.id
                from action
                join seance on seance.action_id = action.id
                where action.type = 'atelier' and not action.publiee and seance.debut > '2024-01-15 08:10Z' and not seance.annulee
                order by seance.debut, action.id
                limit 1
                """).query(UUID.class).single();
    }
}
