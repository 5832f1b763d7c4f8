package fr.estran.accueil.trimestres;

import fr.estran.programme.SeancesDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in a quarter, in one statement, and what it lacks, in another. */
@Repository
record ContenuRepository(JdbcClient jdbc) {

    /** What has none is there too: a hole is a count of zero. */
    private static final String COMPTES = "with " + SeancesDuTrimestre.SQL + """
        , offerte as materialized (
            select * from seance_du_trimestre where not annulee
        )
        select
            'forme' as par, type::text as code, null as libelle, count(*) as seances,
            count(distinct action_id) as actions, count(distinct action_id) filter (where not publiee) as brouillons,
            0 as ordre
        from offerte
        group by type
        union all
        select
            'quartier', quartier.code, quartier.nom, count(offerte.id),
            count(distinct offerte.action_id), count(distinct offerte.action_id) filter (where not offerte.publiee),
            coalesce(quartier.ordre, 1000)
        from quartier
        left join offerte on offerte.quartier = quartier.code
        where quartier.fusionne_dans is null
            and not quartier.implicite
            and quartier.code <> 'hors_commune'
        group by quartier.code, quartier.nom, quartier.ordre, quartier.retire_le
        having quartier.retire_le is null or count(offerte.id) > 0
        union all
        select
            'lieu', lieu.id::text, lieu.nom, count(offerte.id),
            count(distinct offerte.action_id), count(distinct offerte.action_id) filter (where not offerte.publiee), 0
        from lieu
        left join offerte on offerte.lieu_id = lieu.id
        where lieu.fusionne_dans_id is null
        group by lieu.id, lieu.nom, lieu.retire_le, lieu.mobile
        having (lieu.retire_le is null and lieu.mobile is not true) or count(offerte.id) > 0
        union all
        select
            'conseiller', conseiller.id::text, nom_entier(conseiller), count(offerte.id),
            count(distinct offerte.action_id), count(distinct offerte.action_id) filter (where not offerte.publiee), 0
        from conseiller
        left join seance_conseiller on seance_conseiller.structure_id = conseiller.structure_id
            and seance_conseiller.conseiller_id = conseiller.id
            and seance_conseiller.seance_id in (select id from offerte)
        left join offerte on offerte.id = seance_conseiller.seance_id
        group by conseiller.id, nom_entier(conseiller), conseiller.entree, conseiller.sortie
        having count(offerte.id) > 0
            or conseiller.entree < :fin and coalesce(conseiller.sortie >= :debut, true)
        union all
        select
            'jour', jour.rang::text, null, count(offerte.id),
            count(distinct offerte.action_id), count(distinct offerte.action_id) filter (where not offerte.publiee),
            jour.rang
        from generate_series(1, 7) jour (rang)
        left join offerte on extract(isodow from offerte.jour) = jour.rang
        group by jour.rang
        having jour.rang < 6 or count(offerte.id) > 0
        union all
        select
            'semaine', to_char(lundi.jour, 'YYYY-MM-DD'),
            case when exists (
                select from vacances_scolaires
                where lundi.jour::date >= premier_jour and lundi.jour::date + 4 <= dernier_jour
            ) then 'vacances' end,
            count(offerte.id),
            count(distinct offerte.action_id), count(distinct offerte.action_id) filter (where not offerte.publiee),
            lundi.jour::date - :debut::date
        from generate_series(date_trunc('week', :debut::date::timestamp), :fin::date::timestamp - interval '1 day', interval '1 week')
            lundi (jour)
        left join offerte on date_trunc('week', offerte.jour::timestamp) = lundi.jour
        group by lundi.jour
        union all
        select 'forme_en_quartier', type || '|' || quartier, null, count(*), count(distinct action_id), 0, 0
        from offerte
        where quartier is not null
        group by type, quartier
        order by par, ordre, libelle, code
        """;

    /** One row for an action and a reason, however many of its sessions have it; the first of them is named. */
    private static final String TROUS = "with " + SeancesDuTrimestre.SQL
            + """
            , offerte as materialized (
                select * from seance_du_trimestre where not annulee
            ),
            debute as (
                select distinct on (action_id) action_id, titre, thematique, theme, jour, commence
                from offerte
                where type = 'atelier' and thematique is not null
                order by action_id, debut
            )
            select
                'meme_theme' as genre, min(thematique::text) as code, min(theme) as titre, '' as ou, null::uuid as action,
                date_trunc('week', jour::timestamp) as quand, count(*) as nombre
            from debute
            group by thematique, date_trunc('week', jour::timestamp)
            having count(*) > 1
            union all
            select 'sans_lieu', '', titre, $ou$, action_id, min(commence), count(*)
            from offerte
            where lieu_id is null and endroit is null and debut > :maintenant and type in $enUnLieu$
            group by action_id, titre
            union all
            select 'sans_personne', '', titre, $ou$, action_id, min(commence), count(*)
            from offerte
            where debut > :maintenant
                and not exists (
                    select from seance_conseiller
                    where seance_conseiller.structure_id = offerte.structure_id
                        and seance_conseiller.seance_id = offerte.id
                )
                and not exists (
                    select from seance_benevole
                    where seance_benevole.structure_id = offerte.structure_id
                        and seance_benevole.seance_id = offerte.id
                )
                and num_nonnulls(intervenant, partenaire) = 0
            group by action_id, titre
            union all
            select 'ferie', '', titre, $ou$, action_id, min(commence), count(*)
            from offerte
            where debut > :maintenant and jour = any(:feries::date[])
            group by action_id, titre
            union all
            select 'vacances', '', titre, $ou$, action_id, min(commence), count(*)
            from offerte
            where type in $horsVacances$
                and debut > :maintenant
                and exists (select from vacances_scolaires where offerte.jour between premier_jour and dernier_jour)
                and not exists (
                    select from serie_jour where serie_jour.structure_id = offerte.structure_id and serie_jour.seance_id = offerte.id
                )
            group by action_id, titre
            union all
            select 'sans_places', '', titre, $ou$, action_id, min(commence), count(*)
            from offerte
            where capacite is null and debut > :maintenant and type in $surInscription$
            group by action_id, titre
            union all
            select 'sans_seance', '', action.titre, '', action.id, null, 1
            from action
            where action.trimestre = :code
                and action.recueil_id is null
                and not exists (
                    select from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id
                )
            order by genre, quand, titre, action
            """.replace("$ou$", "coalesce(' (' || string_agg(distinct lieu, ', ' order by lieu) || ')', '')")
                    .replace("$enUnLieu$", TypeDAction.sql(TypeDAction::enUnLieu))
                    .replace("$horsVacances$", TypeDAction.sql(type -> !type.pendantLesVacances()))
                    .replace("$surInscription$", TypeDAction.sql(TypeDAction::surInscription));

    List<CompteDeTrimestre> comptes(TrimestreDuProgramme trimestre) {
        return jdbc.sql(COMPTES)
                .paramSource(trimestre.periode())
                .query(CompteDeTrimestre.class)
                .list();
    }

    /**
     * @param genre what it lacks
     * @param code of a theme
     * @param ou its venues, in brackets
     * @param quand of the first session, where there is one
     * @param nombre of sessions; of workshops, where two of one theme stand in one week
     */
    record Trou(
            Genre genre,
            String code,
            String titre,
            String ou,
            @Nullable ActionId action,
            @Nullable LocalDateTime quand,
            int nombre) {

        /** What stands against a quarter, or may be meant so. */
        enum Genre implements Code {
            FERIE,
            MEME_THEME,
            SANS_LIEU,
            SANS_PERSONNE,
            SANS_PLACES,
            SANS_SEANCE,
            VACANCES
        }

        /** Two workshops of a theme in one week, or one in the holidays, may be what one wants. */
        boolean peutEtreVoulu() {
            return switch (genre) {
                case FERIE, MEME_THEME, VACANCES -> true;
                case SANS_LIEU, SANS_PERSONNE, SANS_PLACES, SANS_SEANCE -> false;
            };
        }
    }

    List<Trou> trous(TrimestreDuProgramme trimestre, List<LocalDate> feries, Instant maintenant) {
        return jdbc.sql(TROUS)
                .param("code", trimestre.code())
                .paramSource(trimestre.periode())
                .param("feries", feries.stream().map(LocalDate::toString).toList())
                .param("maintenant", maintenant)
                .query(Trou.class)
                .list();
    }

    /** A session of which nobody has said who came. */
    record Ouverte(SeanceId seance, String titre, LocalDateTime quand) {}

    /** The first of them; those of one person too. */
    List<Ouverte> aClore(TrimestreDuProgramme trimestre, Instant maintenant, int combien) {
        return jdbc.sql("""
            select seance.id as seance, action.titre, seance.debut at time zone structure.fuseau as quand
            from structure
            join seance on seance.structure_id = structure.structure_id
                and seance.debut >= minuit(:debut)
                and seance.debut < minuit(:fin)
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where seance.statut = 'prevue' and seance.debut <= :maintenant
            order by seance.debut, action.titre, seance.id
            limit :combien
            """)
                .paramSource(trimestre.periode())
                .param("maintenant", maintenant)
                .param("combien", combien)
                .query(Ouverte.class)
                .list();
    }
}
