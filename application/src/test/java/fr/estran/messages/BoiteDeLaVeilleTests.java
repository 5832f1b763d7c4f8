package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** What waited, had left or had failed before the outbox was of any subject, as the migrations carry it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BoiteDeLaVeilleTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void keeps_of_each_invitation_how_far_it_had_come() throws IOException, SQLException {
        assertThat(apres("V430__messages_parle_des_reunions.sql", """
            alter table message
                drop column sujet, drop column reunion_id, drop column acteur_id, drop column revision, drop column sans_jour,
                add constraint modele_de_message_connu check (true),
                add constraint message_joignable check (true),
                add constraint message_d_une_inscription_ou_d_un_groupe check (true);
            alter table reunion_invitation
                drop constraint invitation_est_un_message,
                add constraint invitation_a_une_reunion_connue check (true),
                add constraint invitation_d_un_acteur_connu check (true)
            """, """
            insert into reunion (structure_id, id, reference, jour)
            values (structure_courante(), '00000000-0000-0000-0000-000000000001', 'R1', '2024-02-15');
            insert into acteur (structure_id, id, reference, nom)
            values (structure_courante(), '00000000-0000-0000-0000-000000000002', 'O1', 'Mission locale');
            insert into reunion_invitation (
                structure_id, id, reunion_id, acteur_id, revision, sans_jour, sorte, moyen, etat, demandee_le, tentatives,
                prochain_essai, close_le, echec)
            select
                structure_courante(), ('00000000-0000-0000-0000-00000000010' || revision)::uuid,
                '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', revision, revision = 1, sorte,
                moyen, etat, '2024-01-10 10:00+01', tentatives, prochain::timestamptz, close::timestamptz, echec
            from (values
                (1, 'invitation', 'courriel', 'a_envoyer', 2, '2024-01-10 10:50+01', null, 'serveur_muet'),
                (2, 'relance', 'courriel', 'envoyee', 1, null, '2024-01-10 11:00+01', null),
                (3, 'compte_rendu', 'courriel', 'echouee', 6, null, '2024-01-10 12:00+01', 'serveur_muet'),
                (4, 'invitation', 'papier', 'a_remettre', 0, '2024-01-10 10:00+01', null, null),
                (5, 'invitation', 'papier', 'remise', 0, null, '2024-01-11 09:00+01', null),
                (6, 'invitation', 'courriel', 'sans_objet', 0, null, '2024-01-11 09:00+01', null)
            ) dite (revision, sorte, moyen, etat, tentatives, prochain, close, echec)
            """, """
            select concat_ws(' ', revision, modele, canal, etat, tentatives, sans_jour, echec,
                to_char(prochain_essai at time zone 'Europe/Paris', 'HH24:MI'),
                to_char(envoye_le at time zone 'Europe/Paris', 'HH24:MI'), '|',
                to_char(clos_le at time zone 'Europe/Paris', 'HH24:MI'))
            from message
            where cle = 'invitation-' || id || '.' || revision
            union all
            select 'left: ' || count(*) from reunion_invitation
            order by 1
            """))
                .containsExactly(
                        "1 invitation courriel a_envoyer 2 t serveur_muet 10:50 |",
                        "2 relance courriel envoye 1 f 11:00 |",
                        "3 compte_rendu courriel echoue 6 f serveur_muet | 12:00",
                        "4 invitation courrier a_poster 0 f |",
                        "5 invitation courrier fait 0 f 09:00 | 09:00",
                        "6 invitation courriel sans_objet 0 f | 09:00",
                        "left: 0");
    }

    @Test
    void keeps_of_each_sending_that_its_body_was_told_and_of_those_of_a_closed_quarter_nothing()
            throws IOException, SQLException {
        assertThat(apres("V431__messages_parle_des_orientations.sql", """
            alter table message
                drop column orientation_id, drop constraint sujet_de_message_connu, drop constraint modele_de_message_connu,
                add constraint sujet_de_message_connu check (true),
                add constraint modele_de_message_connu check (true)
            """, """
            insert into acteur (structure_id, id, reference, nom)
            values (structure_courante(), '00000000-0000-0000-0000-000000000002', 'O1', 'Mission locale');
            insert into orientation (
                structure_id, id, reference, acteur_id, besoin, jour, origine, a_prevenir, prevenu_le, relance_le, refuse_le, cle)
            select
                structure_courante(), gen_random_uuid(), reference, '00000000-0000-0000-0000-000000000002', 'impots', '2024-01-10',
                'conseiller', true, prevenu::timestamptz, relance::timestamptz, refuse::timestamptz,
                case when ouvert then gen_random_uuid() end
            from (values
                ('E1', null, null, null, true),
                ('E2', '2024-01-10 10:00+01', null, null, true),
                ('E3', '2024-01-10 10:00+01', '2024-01-20 10:00+01', null, true),
                ('E4', '2024-01-10 10:00+01', null, '2024-01-10 10:01+01', true),
                ('E5', '2024-01-10 10:00+01', null, null, false)
            ) dite (reference, prevenu, relance, refuse, ouvert)
            """, """
            select concat_ws(' ', orientation.reference, modele, etat, echec)
            from message
            join orientation on orientation.id = orientation_id
            where message.cle = 'orientation.' || modele || '.' || orientation.id
            order by 1
            """))
                .containsExactly(
                        "E2 annonce envoye",
                        "E3 annonce envoye",
                        "E3 relance envoye",
                        "E4 annonce echoue adresse_refusee");
    }

    @Test
    void keeps_of_each_message_of_a_survey_how_far_it_had_come_and_no_hour() throws IOException, SQLException {
        assertThat(apres("V432__messages_parle_des_enquetes.sql", """
            alter table message
                drop column enquete_id, drop column usager_id, drop column lien,
                drop constraint sujet_de_message_connu, drop constraint modele_de_message_connu,
                drop constraint message_d_enquete_sans_heure,
                add constraint sujet_de_message_connu check (true),
                add constraint modele_de_message_connu check (true);
            alter table enquete_envoi
                drop constraint envoi_d_enquete_est_un_message,
                add constraint envoi_d_une_enquete_connue check (true),
                add constraint envoi_a_un_usager_connu check (true)
            """, """
            insert into usager (structure_id, id, reference, nom)
            select structure_courante(), ('00000000-0000-0000-0000-00000000010' || n)::uuid, 'U' || n, 'Exemple'
            from generate_series(1, 6) n;
            insert into enquete (structure_id, id, reference, titre, ouverte, liens_le)
            values (
                structure_courante(), '00000000-0000-0000-0000-000000000001', 'E1', 'Et pour vous ?', '2024-01-02', '2024-01-09');
            insert into enquete_invitation (structure_id, enquete_id, usager_id, canal, le, ordre)
            select
                structure_courante(), '00000000-0000-0000-0000-000000000001', id,
                case reference when 'U2' then 'sms' when 'U4' then 'courrier' when 'U5' then 'courrier' else 'courriel' end,
                '2024-01-08', row_number() over ()
            from usager where reference ~ '^U[1-6]$';
            insert into enquete_envoi (
                structure_id, id, enquete_id, usager_id, relance, etat, tentatives, prochain_essai, echec, lien)
            select
                structure_courante(), gen_random_uuid(), '00000000-0000-0000-0000-000000000001',
                ('00000000-0000-0000-0000-00000000010' || n)::uuid, relance, etat, tentatives, prochain::timestamptz, echec,
                case when lien then '\\x0102'::bytea end
            from (values
                (1, false, 'a_envoyer', 2, '2024-01-10 10:50+01', 'serveur_muet', true),
                (2, false, 'envoye', 1, null, null, false),
                (3, false, 'echoue', 6, null, 'serveur_muet', false),
                (4, false, 'a_imprimer', 0, '2024-01-10 10:00+01', null, false),
                (5, false, 'parti', 0, null, null, false),
                (6, true, 'envoye', 1, null, null, false)
            ) dite (n, relance, etat, tentatives, prochain, echec, lien)
            """, """
            select concat_ws(' ', usager.reference, modele, canal, etat, tentatives, echec,
                to_char(prochain_essai at time zone 'Europe/Paris', 'HH24:MI'), lien::text, cree_le::date,
                num_nonnulls(envoye_le, clos_le, dernier_essai))
            from message
            join usager on usager.id = message.usager_id
            where cle = 'enquete-' || message.id
            union all
            select 'left: ' || count(*) from enquete_envoi
            order by 1
            """))
                .containsExactly(
                        "U1 invitation courriel a_envoyer 2 serveur_muet 10:50 \\x0102 2024-01-09 0",
                        "U2 invitation sms envoye 1 2024-01-09 0",
                        "U3 invitation courriel echoue 6 serveur_muet 2024-01-09 0",
                        "U4 invitation courrier a_poster 0 2024-01-09 0",
                        "U5 invitation courrier fait 0 2024-01-09 0",
                        "U6 relance courriel envoye 1 2024-01-08 0",
                        "left: 0");
    }

    /** Moments around the day on which the migration runs: it is asked which hour it is. */
    @Test
    void sends_after_all_what_had_failed_for_a_fault_of_ours_and_is_still_to_be_said()
            throws IOException, SQLException {
        assertThat(apres("V581__messages_reprend_ce_qui_etait_notre_faute.sql", "select 1", """
            insert into action (structure_id, id, type, titre)
            values (structure_courante(), '00000000-0000-0000-0000-000000000001', 'atelier', 'Photos');
            insert into usager (structure_id, id, reference, nom)
            values (structure_courante(), '00000000-0000-0000-0000-000000000002', 'U1', 'Exemple');
            insert into inscription (structure_id, id, reference, action_id, usager_id, inscrit_le, statut)
            values (
                structure_courante(), '00000000-0000-0000-0000-000000000003', 'I1', '00000000-0000-0000-0000-000000000001',
                '00000000-0000-0000-0000-000000000002', current_date, 'confirmee');
            insert into message (
                structure_id, id, cle, jeton, modele, pour, canal, inscription_id, action_id, destinataire, cree_le, du, avant,
                etat, echec, envoye_le, clos_le, remplace_id)
            select
                structure_courante(), ('00000000-0000-0000-0000-00000000010' || n)::uuid, n, gen_random_uuid(), 'rappel', 'personne',
                canal, '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001', ou, now() - interval '2 days',
                now() - interval '2 days', now() + dans::interval, etat, echec,
                case when etat = 'envoye' then now() end,
                case when etat in ('echoue', 'fait') then now() - interval '1 day' end,
                ('00000000-0000-0000-0000-00000000010' || apres)::uuid
            from (values
                (1, 'sms', '+33612345678', '1 day', 'echoue', 'acces_refuse', null),
                (2, 'appel', '06 12 34 56 78', '1 day', 'a_appeler', null, 1),
                (3, 'sms', '+33612345679', '1 day', 'echoue', 'acces_refuse', null),
                (4, 'appel', '06 12 34 56 79', '1 day', 'fait', null, 3),
                (5, 'sms', '+33612345670', '-1 hour', 'echoue', 'passerelle_muette', null),
                (6, 'courriel', 'x@exemple.fr', '1 day', 'echoue', 'adresse_refusee', null),
                (7, 'courriel', 'X@exemple.fr', '1 day', 'envoye', null, null),
                (8, 'courriel', 'y@exemple.fr', '1 day', 'echoue', 'adresse_refusee', null)
            ) dit (n, canal, ou, dans, etat, echec, apres)
            """, """
            select concat_ws(' ', cle, canal, etat, echec, case when retenu then 'retenu' end)
            from message
            where inscription_id = '00000000-0000-0000-0000-000000000003'
            order by 1
            """))
                .containsExactly(
                        "1 sms a_envoyer acces_refuse retenu",
                        "2 appel a_appeler retenu",
                        "3 sms echoue acces_refuse",
                        "4 appel fait",
                        "5 sms echoue passerelle_muette",
                        "6 courriel echoue relais_refuse",
                        "7 courriel envoye",
                        "8 courriel echoue adresse_refusee");
    }

    @Test
    void tells_a_body_after_all_that_was_reached_since() throws IOException, SQLException {
        assertThat(apres("V581__messages_reprend_ce_qui_etait_notre_faute.sql", "select 1", """
            insert into acteur (structure_id, id, reference, nom)
            select structure_courante(), ('00000000-0000-0000-0000-00000000000' || n)::uuid, 'O' || n, 'Organisme ' || n
            from generate_series(1, 2) n;
            insert into orientation (
                structure_id, id, reference, acteur_id, besoin, jour, origine, a_prevenir, prevenu_le, refuse_le, cle)
            select
                structure_courante(), ('00000000-0000-0000-0000-00000000001' || n)::uuid, 'E' || n,
                ('00000000-0000-0000-0000-00000000000' || organisme)::uuid, 'impots', current_date, 'conseiller', true,
                prevenu, refuse, gen_random_uuid()
            from (values
                (1, 1, null, now() - interval '2 days'),
                (2, 1, now() - interval '1 day', null),
                (3, 2, null, now() - interval '2 days')
            ) dite (n, organisme, prevenu, refuse);
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, orientation_id, cree_le, du, avant, etat, echec, clos_le)
            select
                structure_courante(), gen_random_uuid(), reference, gen_random_uuid(), 'orientation', 'annonce', 'organisme',
                'courriel', id, now(), now(), now() + interval '20 days', 'echoue', 'adresse_refusee', refuse_le
            from orientation
            where refuse_le is not null
            """, """
            select concat_ws(' ', reference, etat, echec, case when refuse_le is null then 'due' end)
            from message
            join orientation on orientation.id = orientation_id
            order by 1
            """))
                .containsExactly("E1 a_envoyer relais_refuse due", "E3 echoue adresse_refusee");
    }

    /** Their table takes no row any more: with them, an import could not be undone at all. */
    @Test
    void remembers_no_invitation_of_an_import_that_may_be_undone() throws IOException, SQLException {
        assertThat(apres("V434__versements_oublie_les_invitations_d_avant.sql", "select 1", """
            insert into versement (structure_id, id, sorte, le)
            values (structure_courante(), '00000000-0000-0000-0000-000000000001', 'dossier', '2024-01-10 10:00+01');
            insert into versement_table (structure_id, versement_id, nom_table, colonnes, tenues)
            select structure_courante(), '00000000-0000-0000-0000-000000000001', nom, '{}', '{}'
            from unnest(array['reunion', 'reunion_invitation']) nom;
            insert into versement_ligne (structure_id, versement_id, nom_table, cle)
            select structure_courante(), versement_id, nom_table, array['1'] from versement_table
            """, """
            select nom_table from versement_table
            union all
            select nom_table from versement_ligne
            """))
                .containsExactly("reunion", "reunion");
    }

    /** In a transaction that nobody sees: the schema of the day before, some rows, and the migration. */
    private List<String> apres(String migration, String defaire, String lignes, String lire)
            throws IOException, SQLException {
        var ville = Ville.dans(contexte);
        var source = contexte.getBean(Flyway.class).getConfiguration().getDataSource();
        try (var connexion = Objects.requireNonNull(source).getConnection();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute(defaire);
            ici(ordre, ville);
            ordre.execute(lignes);
            ordre.execute("reset estran.structure");
            ordre.execute(
                    new ClassPathResource("db/migration/" + migration).getContentAsString(StandardCharsets.UTF_8));
            ici(ordre, ville);
            var lues = new ArrayList<String>();
            try (var rangees = ordre.executeQuery(lire)) {
                while (rangees.next()) {
                    lues.add(rangees.getString(1));
                }
            }
            connexion.rollback();
            return lues;
        }
    }

    private static void ici(Statement ordre, Ville ville) throws SQLException {
        ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
    }
}
