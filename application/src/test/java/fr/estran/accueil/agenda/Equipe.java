package fr.estran.accueil.agenda;

import fr.estran.Ville;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two counsellors of a town, of whom the first has the account {@code conseiller}, and a venue. */
record Equipe(ApplicationContext contexte, Ville ville) {

    static Equipe dans(ApplicationContext contexte) {
        var equipe = new Equipe(contexte, Ville.dans(contexte));
        equipe.faire("""
                insert into lieu (structure_id, id, reference, nom)
                values (structure_courante(), gen_random_uuid(), 'L1', 'Salle du bourg')
                """);
        equipe.faire("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                select structure_courante(), gen_random_uuid(), prenom, prenom, 'Exemple', '2021-09-01'
                from unnest(array['Nolwenn', 'Gildas']) prenom
                """);
        equipe.faire("""
                update compte set conseiller_id = (select id from conseiller where prenom = 'Nolwenn')
                where id = '%s'
                """.formatted(equipe.ville.comptes.get(Role.CONSEILLER).valeur()));
        return equipe;
    }

    /** @param quand local hours, as {@code 2024-01-16 09:30}; ends two hours later */
    SeanceId seance(String type, String titre, String quand, String statut, String conseiller) {
        faire("""
                with nouvelle as (
                    insert into action (structure_id, id, type, titre, intervenant)
                    values (structure_courante(), gen_random_uuid(), '%s', '%s', 'Une invitée')
                    returning structure_id, id
                ), sienne as (
                    insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                    select
                        structure_courante(), gen_random_uuid(), nouvelle.id, lieu.id,
                        timestamp '%s' at time zone 'Europe/Paris',
                        (timestamp '%s' + interval '2 hours') at time zone 'Europe/Paris', '%s'
                    from nouvelle, lieu
                    returning structure_id, id, debut, fin, annulee
                )
                insert into seance_conseiller (structure_id, seance_id, conseiller_id, debut, fin, annulee)
                select sienne.structure_id, sienne.id, conseiller.id, debut, fin, annulee
                from sienne
                join conseiller on prenom = '%s'
                """.formatted(type, titre, quand, quand, statut, conseiller));
        return new SeanceId(
                id("select seance.id from seance join action on action.id = action_id where titre = '" + titre + "'"));
    }

    void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    UUID id(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(UUID.class).single());
    }
}
