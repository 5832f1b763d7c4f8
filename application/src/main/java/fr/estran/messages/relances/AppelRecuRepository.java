package fr.estran.messages.relances;

import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls that came in. */
@Repository
record AppelRecuRepository(JdbcClient jdbc) {

    private static final String APPELS = """
        select
            appel_recu.id,
            appel_recu.recu_le,
            appel_recu.origine,
            appel_recu.a_part as apart,
            preneur.nom as pris_par,
            appel_recu.nom,
            appel_recu.telephone,
            appel_recu.sujet,
            appel_recu.precisions,
            appel_recu.quand,
            appel_recu.rappeler_le,
            appel_recu.usager_id as usager,
            nom_entier(usager) as personne,
            connus.personnes as connus,
            appel_recu.sans_message,
            appel_recu.etat,
            appel_recu.issue,
            appel_recu.tentatives,
            appel_recu.dernier_essai,
            appel_recu.appel_par,
            appelant.nom as par,
            appel_recu.appel_jusqu_a,
            appel_recu.clos_le,
            rappelant.nom as clos_par,
            appel_recu.note_par is not null and appel_recu.tentatives > 0 as reprenable,
            structure.fuseau
        """;

    private static final String AVEC = """
        join structure on structure.structure_id = appel_recu.structure_id
        left join compte preneur on preneur.structure_id = appel_recu.structure_id and preneur.id = appel_recu.pris_par
        left join compte appelant on appelant.structure_id = appel_recu.structure_id
            and appelant.id = appel_recu.appel_par
        left join compte rappelant on rappelant.structure_id = appel_recu.structure_id
            and rappelant.id = appel_recu.clos_par
        left join usager on usager.structure_id = appel_recu.structure_id and usager.id = appel_recu.usager_id
        left join lateral (
            select string_agg(
                connu.id || ' ' || coalesce(nom_entier(connu), ''), E'\\n'
                order by connu.nom, connu.prenom) as personnes
            from usager connu
            where appel_recu.usager_id is null
                and appel_recu.etat = 'a_rappeler'
                and connu.structure_id = appel_recu.structure_id
                and connu.telephone is not null
                and connu.telephone_plie = appel_recu.telephone_plie
                and not exists (
                    select from fusion
                    where fusion.structure_id = connu.structure_id and fusion.absorbe_id = connu.id)
        ) connus on true
        """;

    /** @return whether it was not there yet */
    boolean ajouter(
            UUID id, SaisieAppel saisie, LocalDate rappelerLe, CompteId par, @Nullable UsagerId usager, Instant le) {
        return jdbc.sql("""
            insert into appel_recu (
                structure_id, id, recu_le, pris_par, nom, telephone, sujet, precisions, quand, rappeler_le,
                usager_id, sans_message)
            values (
                structure_courante(), :id, :le, :par, nullif(:nom, ''), :telephone, :sujet,
                nullif(:precisions, ''), :quand, :rappeler_le, :usager, :sans_message)
            on conflict do nothing
            """)
                        .param("id", id)
                        .param("le", le)
                        .param("par", par)
                        .paramSource(saisie)
                        .param("telephone", saisie.numero())
                        .param("rappeler_le", rappelerLe)
                        .param("usager", usager)
                        .param("sans_message", saisie.sansRepondeur())
                        .update()
                == 1;
    }

    int ouvertsDuSite() {
        return jdbc.sql("select count(*) from appel_recu where origine = 'site' and etat = 'a_rappeler' and not a_part")
                .query(Integer.class)
                .single();
    }

    /** Of two who ask at once to be called at one number, the second changes nothing. */
    boolean ajouterDuSite(
            UUID id, String nom, String telephone, String quand, boolean apart, LocalDate rappelerLe, Instant le) {
        return jdbc.sql("""
            insert into appel_recu (
                structure_id, id, origine, recu_le, nom, telephone, sujet, quand, rappeler_le, a_part)
            values (
                structure_courante(), :id, 'site', :le, :nom, :telephone, 'autre', :quand,
                :rappeler_le, :apart)
            on conflict (structure_id, telephone_plie) where origine = 'site' and etat = 'a_rappeler' do nothing
            """)
                        .param("id", id)
                        .param("le", le)
                        .param("nom", nom)
                        .param("telephone", telephone)
                        .param("quand", quand)
                        .param("rappeler_le", rappelerLe)
                        .param("apart", apart)
                        .update()
                == 1;
    }

    /** Asked for on the site, and believed by nobody: there is nothing to keep of it. */
    int retirer(Collection<UUID> appels) {
        return jdbc.sql("""
            delete from appel_recu
            where id = any(:appels) and origine = 'site' and etat = 'a_rappeler' and tentatives = 0
            """).param("appels", appels).update();
    }

    /** Those that are apart last; of the others, those of today first, the one that has waited longest at the head. */
    List<AppelRecu> ouverts(LocalDate aujourdhui) {
        return jdbc.sql(APPELS + "from appel_recu " + AVEC + """
            where appel_recu.etat = 'a_rappeler'
            order by
                appel_recu.a_part, greatest(appel_recu.rappeler_le, :aujourdhui), appel_recu.recu_le, appel_recu.id
            """)
                .param("aujourdhui", aujourdhui)
                .query(AppelRecu.class)
                .list();
    }

    List<AppelRecu> derniersClos(int combien) {
        return jdbc.sql(APPELS + """
            from (
                select * from appel_recu where etat <> 'a_rappeler' order by clos_le desc limit :combien
            ) appel_recu
            """ + AVEC + "order by appel_recu.clos_le desc")
                .param("combien", combien)
                .query(AppelRecu.class)
                .list();
    }

    Optional<AppelRecu> lire(UUID appel) {
        return jdbc.sql(APPELS + "from appel_recu " + AVEC + "where appel_recu.id = :id for update of appel_recu")
                .param("id", appel)
                .query(AppelRecu.class)
                .optional();
    }

    int effacer(Instant avant) {
        return jdbc.sql("delete from appel_recu where recu_le < :avant")
                .param("avant", avant)
                .update();
    }
}
