package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Archives.FigeRepository;
import fr.estran.bilan.actes.DejaDits.DejaDitRepository.Sorti;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.bilan.publication.Differences;
import fr.estran.bilan.publication.Differences.Precaution;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.rapport.ChiffreQuiTrahit;
import fr.estran.bilan.rapport.Preparation;
import fr.estran.bilan.rapport.Preparation.Precedents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Each report beside those that went out before it, within the transaction of the caller. */
@Component
record DejaDits(Rapports rapports, DejaDitRepository sorties, FigeRepository figes, Bilans bilans) {

    private static final String FIGURES = "bilan.json";

    public boolean connue(int annee) {
        return bilans.preparer(annee, Precedents.AUCUN).connue();
    }

    public Preparation preparer(RapportAnnuel rapport) {
        int annee = rapport.annee();
        return bilans.preparer(
                annee,
                new Precedents(
                        deja(annee, rapport.id()), deja(annee - 1, rapport.id()), sorties.precaution(rapport.id())));
    }

    /** A year as the report that went out told it, whatever the records became. */
    Publie commeDeja(Publie annee) {
        return Differences.entre(annee, deja(annee.annee(), RapportId.nouveau()))
                .commeDeja();
    }

    /** What would tell of few people if it went out now; nothing more of what went out already. */
    List<ChiffreQuiTrahit> trahisons(RapportAnnuel rapport) {
        if (rapport.brouillon()) {
            return preparer(rapport).trahisons();
        }
        return sorties.sorti(rapport.id())
                ? List.of()
                : Stream.of(rapport.annee(), rapport.annee() - 1)
                        .flatMap(annee -> trahisons(rapport, annee).stream())
                        .toList();
    }

    private List<ChiffreQuiTrahit> trahisons(RapportAnnuel rapport, int annee) {
        return bilans.trahisons(dit(new Sorti(rapport.id(), rapport.annee()), annee), deja(annee, rapport.id()));
    }

    /** No two reports go out at once: the second one is set beside the first. */
    void attendreSonTour(RapportId id, FaitDActe fait) {
        if (fait instanceof MiseEnLigne) {
            sorties.verrouiller(trouver(id).annee());
        }
    }

    Optional<Refus> refus(RapportId id, FaitDActe fait) {
        return fait instanceof MiseEnLigne && !trahisons(trouver(id)).isEmpty()
                ? Optional.of(Refus.DESIGNE_PEU_DE_PERSONNES)
                : Optional.empty();
    }

    private RapportAnnuel trouver(RapportId id) {
        return rapports.trouver(id);
    }

    private List<Publie> deja(int annee, RapportId sauf) {
        return sorties.sortis(annee, sauf).stream()
                .map(sorti -> dit(sorti, annee))
                .filter(Publie::ditQuelqueChose)
                .toList();
    }

    /** As it was kept; of a report frozen before that was, as its figures tell it. */
    private Publie dit(Sorti rapport, int annee) {
        var dits = figes.dits(rapport.id());
        return dits.isEmpty()
                ? figes
                        .lire(rapport.id(), FIGURES)
                        .map(figures -> bilans.relire(rapport.annee(), figures.octets()))
                        .orElse(List.of())
                        .stream()
                        .filter(publie -> publie.annee() == annee)
                        .findFirst()
                        .orElseGet(() -> Publication.relire(annee, List.of()))
                : Publication.relire(annee, dits);
    }

    /** Which reports went out, and what was chosen for the one that is set beside them. */
    @Repository
    record DejaDitRepository(JdbcClient jdbc) {

        /** What was once on line may have been copied: that it is there no more changes nothing. */
        private static final String SORTI = """
            exists (
                select
                from rapport_fait
                where rapport_fait.rapport_id = rapport.id
                    and (nature = 'mise_en_ligne' or (nature in ('presentation', 'transmission') and annule_le is null))
            )
            """;

        record Sorti(RapportId id, int annee) {}

        /** Those that tell of a year: its own, the latest first; then those of the year after, which are compared with it. */
        List<Sorti> sortis(int annee, RapportId sauf) {
            return jdbc.sql("""
                select id, annee
                from rapport
                where annee in (:annee, :suivante) and etat = 'valide' and id <> :sauf and
                """ + SORTI + "order by annee = :annee desc, valide_le desc, version desc")
                    .param("annee", annee)
                    .param("suivante", annee + 1)
                    .param("sauf", sauf)
                    .query(Sorti.class)
                    .list();
        }

        boolean sorti(RapportId rapport) {
            return jdbc.sql("select " + SORTI + " from rapport where id = :id")
                    .param("id", rapport)
                    .query(Boolean.class)
                    .single();
        }

        /** Until the end of the transaction, no other report of these years goes out. */
        void verrouiller(int annee) {
            jdbc.sql("""
                select id
                from rapport
                where annee between :premiere and :derniere
                order by id
                for update
                """)
                    .param("premiere", annee - 1)
                    .param("derniere", annee + 1)
                    .query(UUID.class)
                    .list();
        }

        @Nullable Precaution precaution(RapportId rapport) {
            return jdbc.sql("select precaution from rapport where id = :id and precaution is not null")
                    .param("id", rapport)
                    .query(String.class)
                    .optional()
                    .map(choix -> Precaution.valueOf(choix.toUpperCase(Locale.ROOT)))
                    .orElse(null);
        }

        void choisir(RapportId rapport, @Nullable Precaution choix) {
            jdbc.sql("update rapport set precaution = :choix where id = :id")
                    .param("id", rapport)
                    .param("choix", choix)
                    .update();
        }
    }
}
