package fr.estran.personnes.registre;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one record of two, and two of one again. Nothing that hangs on a record moves: all that counts people reads through
 * the merges, so that figures follow at once, both ways.
 */
@Service
@Transactional
class Fusions {

    private final FusionRepository repository;
    private final Fiches fiches;
    private final List<PlacesEnDouble> places;
    private final Journal journal;
    private final Clock horloge;

    Fusions(FusionRepository repository, Fiches fiches, List<PlacesEnDouble> places, Journal journal, Clock horloge) {
        this.repository = repository;
        this.fiches = fiches;
        this.places = List.copyOf(places);
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Why they cannot be one; {@link ResultatFusion#FAIT} where they can. */
    @Transactional(readOnly = true)
    ResultatFusion possible(UsagerId conservee, UsagerId absorbee) {
        var une = lire(conservee);
        var autre = lire(absorbee);
        if (conservee.equals(absorbee)) {
            return ResultatFusion.SOI_MEME;
        }
        if (une.nom() == null || autre.nom() == null) {
            return ResultatFusion.PSEUDONYME;
        }
        return repository.de(conservee).isPresent() || repository.de(absorbee).isPresent()
                ? ResultatFusion.DEJA
                : ResultatFusion.FAIT;
    }

    @Transactional(readOnly = true)
    Apercu apercu(UsagerId conservee, UsagerId absorbee) {
        var unes = fiches.deLaPersonne(conservee);
        var autres = fiches.deLaPersonne(absorbee);
        return Apercu.de(
                lire(conservee),
                lire(absorbee),
                places.stream().flatMap(la -> la.entre(unes, autres).stream()).toList());
    }

    /**
     * @param deLAutre the fields of which the value of the record that goes is kept
     * @param version of the preview on which this was decided
     */
    ResultatFusion reunir(UsagerId conservee, UsagerId absorbee, Collection<ChampDeFiche> deLAutre, String version) {
        fiches.verrouiller(conservee, absorbee);
        var possible = possible(conservee, absorbee);
        if (possible != ResultatFusion.FAIT) {
            return possible;
        }
        var apercu = apercu(conservee, absorbee);
        if (!apercu.version().equals(version)) {
            return ResultatFusion.CHANGEE;
        }
        var echanges = avecCeQueLaRegleDecide(deLAutre, apercu);
        repository.ajouter(absorbee, conservee, LocalDate.now(horloge), echanges);
        fiches.echanger(conservee, absorbee, echanges);
        journal.noter("personne.reunir", conservee.valeur());
        return ResultatFusion.FAIT;
    }

    /** Whoever asked, on either, not to be asked for a survey has the last word; else whoever said anything. */
    private static List<ChampDeFiche> avecCeQueLaRegleDecide(Collection<ChampDeFiche> choisis, Apercu apercu) {
        var echanges =
                new ArrayList<>(choisis.stream().filter(ChampDeFiche::aChoisir).toList());
        var une = apercu.conservee().enquetes();
        var autre = apercu.absorbee().enquetes();
        if (autre != null && (une == null || une && !autre)) {
            echanges.add(ChampDeFiche.ENQUETES);
        }
        return echanges;
    }

    /** Both records are again as they were, but for what was changed since. */
    ResultatFusion separer(UsagerId absorbee) {
        lire(absorbee);
        var fusion = repository.de(absorbee).orElse(null);
        if (fusion == null) {
            return ResultatFusion.DEJA;
        }
        fiches.verrouiller(fusion.conserve(), absorbee);
        if (!repository.de(absorbee).filter(fusion::equals).isPresent()) {
            return ResultatFusion.DEJA;
        }
        if (repository.aSeparerDAbord(absorbee).isPresent()) {
            return ResultatFusion.SEPARER_D_ABORD;
        }
        fiches.echanger(fusion.conserve(), absorbee, fusion.echanges());
        repository.retirer(absorbee);
        journal.noter("personne.separer", absorbee.valeur());
        return ResultatFusion.FAIT;
    }

    void distinguer(UsagerId une, UsagerId autre) {
        if (une.equals(autre)) {
            throw new Introuvable();
        }
        repository.distinguer(lire(une).id(), lire(autre).id(), LocalDate.now(horloge));
        journal.noter("personne.distinguer", une.valeur());
    }

    void nePlusDistinguer(UsagerId une, UsagerId autre) {
        repository.nePlusDistinguer(
                fiches.deLaPersonne(lire(une).id()),
                fiches.deLaPersonne(lire(autre).id()));
        journal.noter("personne.ne_plus_distinguer", une.valeur());
    }

    /** Nobody is known again who was erased: neither joined to somebody, nor told apart from what they were joined to. */
    private Fiche lire(UsagerId usager) {
        return fiches.connue(usager);
    }

    /** What may come of making one record of two, or two of one. */
    enum ResultatFusion {
        FAIT,
        /** One of the two was changed since it was shown: nothing is done. */
        CHANGEE,
        /** Somebody has done it, or made another merge of one of the two. */
        DEJA,
        SOI_MEME,
        /** The key of a minor's pseudonym stays with the partner: it is never tied to a name. */
        PSEUDONYME,
        /** A later merge lies on this one. */
        SEPARER_D_ABORD
    }

    /** Which records are one person, and which were seen to be two. */
    @Repository
    record FusionRepository(JdbcClient jdbc) {

        /** @param echangesEcrits the fields that were swapped, one space between two */
        record Fusion(UsagerId absorbe, UsagerId conserve, String echangesEcrits) {

            List<ChampDeFiche> echanges() {
                return List.of(echangesEcrits.split(" ")).stream()
                        .flatMap(code -> ChampDeFiche.de(code).stream())
                        .toList();
            }
        }

        void ajouter(UsagerId absorbe, UsagerId conserve, LocalDate jour, Collection<ChampDeFiche> echanges) {
            jdbc.sql("""
                insert into fusion (structure_id, absorbe_id, conserve_id, le, echanges)
                values (structure_courante(), :absorbe, :conserve, :jour, :echanges::text[])
                """)
                    .param("absorbe", absorbe)
                    .param("conserve", conserve)
                    .param("jour", jour)
                    .param("echanges", echanges.stream().map(ChampDeFiche::code).toList())
                    .update();
        }

        Optional<Fusion> de(UsagerId absorbe) {
            return jdbc.sql("""
                select absorbe_id as absorbe, conserve_id as conserve, array_to_string(echanges, ' ') as echanges_ecrits
                from fusion
                where absorbe_id = :absorbe
                """).param("absorbe", absorbe).query(Fusion.class).optional();
        }

        /** Merges after this one that have touched the same fields of the record that was kept, or have absorbed it. */
        Optional<UsagerId> aSeparerDAbord(UsagerId absorbe) {
            return jdbc.sql("""
                select suite.absorbe_id
                from fusion
                join fusion suite on suite.structure_id = fusion.structure_id
                    and (suite.absorbe_id = fusion.conserve_id
                        or suite.conserve_id = fusion.conserve_id
                            and suite.ordre > fusion.ordre
                            and suite.echanges && fusion.echanges)
                where fusion.absorbe_id = :absorbe
                order by suite.ordre desc
                limit 1
                """).param("absorbe", absorbe).query(UsagerId.class).optional();
        }

        void retirer(UsagerId absorbe) {
            jdbc.sql("delete from fusion where absorbe_id = :absorbe")
                    .param("absorbe", absorbe)
                    .update();
        }

        /** It was a mistake: whether they are one is asked again. */
        void nePlusDistinguer(Collection<UsagerId> unes, Collection<UsagerId> autres) {
            jdbc.sql("""
                delete from distinction
                where une_id = any(:unes) and autre_id = any(:autres)
                    or une_id = any(:autres) and autre_id = any(:unes)
                """).param("unes", unes).param("autres", autres).update();
        }

        /** What was seen of two records, whichever is named first. */
        void distinguer(UsagerId une, UsagerId autre, LocalDate jour) {
            jdbc.sql("""
                insert into distinction (structure_id, une_id, autre_id, le)
                values (structure_courante(), least(:une::uuid, :autre::uuid), greatest(:une::uuid, :autre::uuid), :jour)
                on conflict do nothing
                """)
                    .param("une", une)
                    .param("autre", autre)
                    .param("jour", jour)
                    .update();
        }
    }
}
