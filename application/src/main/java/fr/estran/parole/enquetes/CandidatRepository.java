package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.Tirage.Exclusion;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may be asked: each person once, by the sheet that is kept of them. */
@Repository
record CandidatRepository(JdbcClient jdbc) {

    /** Who was asked of late, and whose sheets were made one, are found once for all: they are few, and candidates are many. */
    private static final String CANDIDATS = """
        with demandee as (
            select
                coalesce(fiche_conservee.conserve_id, invitation.usager_id) as usager_id,
                bool_or(invitation.enquete_id = :enquete) as deja,
                bool_or(invitation.enquete_id <> :enquete and invitation.le > :jour::date - 60) as recemment
            from enquete_invitation invitation
            left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
            where invitation.enquete_id = :enquete or invitation.le > :jour::date - 60
            group by 1
        ), famille as (
            select fiche_conservee.conserve_id as usager_id, bool_and(absorbee.enquetes) as enquetes
            from fiche_conservee
            join usager absorbee on absorbee.structure_id = fiche_conservee.structure_id
                and absorbee.id = fiche_conservee.absorbe_id
            group by 1
        )
        select
            usager.id as usager,
            usager.nom is not null as nommee,
            usager.annee_naissance,
            coalesce(usager.enquetes, famille.enquetes) as enquetes,
            usager.telephone,
            usager.courriel,
            usager.adresse,
            usager.contact,
            coalesce(demandee.deja, false) as deja,
            coalesce(demandee.recemment, false) as recemment
        from usager
        left join demandee on demandee.usager_id = usager.id
        left join famille on famille.usager_id = usager.id
        where usager.anonyme_depuis is null
            and not exists (select from fusion where fusion.absorbe_id = usager.id)
        """;

    /** Who was there, as the figures count them: at a session that was held. */
    List<Candidat> vus(EnqueteId enquete, Echantillon echantillon, LocalDate jour) {
        return jdbc.sql(CANDIDATS + """
                and (:tousLesQuartiers or usager.quartier = any(:quartiers::text[]))
                and usager.id in (
                    select coalesce(fiche_conservee.conserve_id, participation.usager_id)
                    from participation
                    join seance on seance.structure_id = participation.structure_id
                        and seance.id = participation.seance_id
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    join structure on structure.structure_id = seance.structure_id
                    left join fiche_conservee on fiche_conservee.absorbe_id = participation.usager_id
                    where participation.presence = 'present'
                        and seance.statut = 'tenue'
                        and seance.debut >= minuit(:du)
                        and seance.debut < minuit(:au::date + 1)
                        and (:toutesLesFormes or action.type = any(:formes::text[])))
            order by usager.reference, usager.id
            """)
                .param("enquete", enquete)
                .param("jour", jour)
                .param("tousLesQuartiers", echantillon.quartiers().isEmpty())
                .paramSource(echantillon)
                .param("du", echantillon.premier())
                .param("au", echantillon.dernier())
                .param("toutesLesFormes", echantillon.formes().isEmpty())
                .query(Candidat.class)
                .list();
    }

    List<Candidat> lire(EnqueteId enquete, Collection<UsagerId> usagers, LocalDate jour) {
        return jdbc.sql(CANDIDATS + "and usager.id = any(:usagers)")
                .param("enquete", enquete)
                .param("jour", jour)
                .param("usagers", usagers)
                .query(Candidat.class)
                .list();
    }

    /** Where those are reached who were asked of late for another survey: a sheet that was made anew of one of them has the same address. */
    List<OuJoindre> joints(EnqueteId enquete, LocalDate jour) {
        return jdbc.sql("""
            select distinct fiche.telephone, fiche.courriel, null::text as adresse
            from enquete_invitation invitation
            left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
            join usager fiche on fiche.structure_id = invitation.structure_id
                and fiche.id in (invitation.usager_id, fiche_conservee.conserve_id)
            where invitation.enquete_id <> :enquete
                and invitation.le > :jour::date - 60
                and coalesce(fiche.telephone, fiche.courriel) is not null
            """)
                .param("enquete", enquete)
                .param("jour", jour)
                .query(OuJoindre.class)
                .list();
    }

    /** Where somebody asked for no more messages. */
    Set<String> arrets() {
        return jdbc.sql("select destinataire from message_arret")
                .query(String.class)
                .set();
    }

    /**
     * Somebody who may be asked.
     *
     * @param nommee the register knows their name: who is known by a pseudonym is a minor met through a partner
     * @param enquetes what they said when they were asked whether they may be; null: nobody has asked them
     * @param deja they were asked already, on whichever of their sheets
     * @param recemment they were, for another survey, some weeks ago
     */
    record Candidat(
            UsagerId usager,
            boolean nommee,
            @Nullable Integer anneeNaissance,
            @Nullable Boolean enquetes,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            @Nullable String contact,
            boolean deja,
            boolean recemment) {

        private static final int MAJORITE = 18;

        /** @param arrets the addresses and numbers at which somebody asked for no more */
        Optional<Canal> canal(Set<Canal> permis, Set<String> arrets) {
            return Canal.ordre(Code.lire(Moyen.class, contact).orElse(null)).stream()
                    .filter(permis::contains)
                    .filter(canal -> canal.vers(ou())
                            .filter(la -> !canal.parLien() || !arrets.contains(la.toLowerCase(Locale.ROOT)))
                            .isPresent())
                    .findFirst();
        }

        /** Whatever the way; of minors, also those who may be: the year of birth alone is known. */
        Optional<Exclusion> exclusion(LocalDate jour) {
            if (Boolean.FALSE.equals(enquetes)) {
                return Optional.of(Exclusion.REFUS);
            }
            if (!nommee || anneeNaissance != null && anneeNaissance >= jour.getYear() - MAJORITE) {
                return Optional.of(Exclusion.MINEURE);
            }
            return deja
                    ? Optional.of(Exclusion.DEJA_SOLLICITEE)
                    : recemment ? Optional.of(Exclusion.RECEMMENT) : Optional.empty();
        }

        OuJoindre ou() {
            return new OuJoindre(telephone, courriel, adresse);
        }
    }
}
