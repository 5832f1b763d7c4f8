package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeMembre.MEMBRE;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.ApercuDeFusion;
import fr.estran.socle.dossier.DeuxEnUn;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two sheets of one person become one. The sheet that went is no more. */
@Service
@Transactional
class FusionDesMembres extends DeuxEnUn<ConseillerId> {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final MembreRepository membres;
    private final FusionDesMembresRepository repository;
    private final List<AttacheAuConseiller> attaches;

    FusionDesMembres(
            MembreRepository membres,
            FusionDesMembresRepository repository,
            List<AttacheAuConseiller> attaches,
            Outils outils) {
        super(MEMBRE, ConseillerId.class, "equipe.reunir", outils);
        this.membres = membres;
        this.repository = repository;
        this.attaches = attaches;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConseillerId> garde(ConseillerId membre) {
        return repository.garde(membre);
    }

    /** Those that could be this person under another sheet; those of that name first. */
    @Transactional(readOnly = true)
    List<Membre> autres(Membre membre) {
        var semblables = membres.semblables(membre.id(), membres.dire(membre.id()));
        return membres.tous().stream()
                .filter(autre -> !autre.id().equals(membre.id()))
                .sorted(comparing(semblables::contains, reverseOrder()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ApercuDeFusion apercu(ConseillerId garde, ConseillerId absorbe) {
        if (garde.equals(absorbe)) {
            throw new Introuvable();
        }
        var reste = lire(garde);
        var parti = lire(absorbe);
        var suites = new ArrayList<String>();
        attaches.forEach(attache -> suites.addAll(attache.enMots(absorbe)));
        if (parti.entree().isBefore(reste.entree())) {
            suites.add(MESSAGES.dire("reunir.entree", "jour", Jours.dire(parti.entree())));
        }
        var empechements = new ArrayList<String>();
        temps(reste, parti).ifPresent(empechements::add);
        attaches.forEach(attache -> empechements.addAll(attache.empeche(absorbe, garde)));
        return new ApercuDeFusion(reste.nomComplet(), parti.nomComplet(), suites, empechements);
    }

    @Override
    protected void fondre(ConseillerId de, ConseillerId vers) {
        attaches.forEach(attache -> attache.figer(vers));
        fondreEncore(de, vers);
        attaches.forEach(AttacheAuConseiller::conclure);
    }

    /** Days that were once made those of both are so again, and write nothing out. */
    @Override
    public void rejouer() {
        for (var revenu = repository.revenu(); revenu.isPresent(); revenu = repository.revenu()) {
            fondreEncore(revenu.get().de(), revenu.get().vers());
        }
    }

    private void fondreEncore(ConseillerId de, ConseillerId vers) {
        completer(de, vers);
        attaches.forEach(attache -> attache.suivre(de, vers));
        repository.retenir(de, vers);
        membres.supprimer(de);
    }

    /** One stay of the team in two sheets, and the one that stays says until when. */
    private static Optional<String> temps(Membre reste, Membre parti) {
        if (jusque(parti).isAfter(jusque(reste))) {
            return Optional.of(
                    MESSAGES.dire("reunir.autre_sens", "garde", reste.nomComplet(), "absorbe", parti.nomComplet()));
        }
        var ecart = parti.sortie() != null && parti.sortie().plusDays(1).isBefore(reste.entree());
        return ecart ? Optional.of(MESSAGES.dire("reunir.deux_temps")) : Optional.empty();
    }

    private static LocalDate jusque(Membre membre) {
        return membre.sortie() == null ? LocalDate.MAX : membre.sortie();
    }

    private Membre lire(ConseillerId membre) {
        return membres.lire(membre).orElseThrow(Introuvable::new);
    }

    /** What is remembered of the sheets that went. */
    @Repository
    record FusionDesMembresRepository(JdbcClient jdbc) {

        /** @param de a sheet that is there again, because a folder of records named it */
        record Revenu(ConseillerId de, ConseillerId vers) {}

        /** Of a sheet that went, the one that stays. */
        Optional<ConseillerId> garde(ConseillerId membre) {
            return jdbc.sql("select conserve_id from conseiller_reuni where id = :membre")
                    .param("membre", membre)
                    .query(ConseillerId.class)
                    .optional();
        }

        /** One that a folder names again after another was found to be it is told last. */
        Optional<Revenu> revenu() {
            return jdbc.sql("""
                select conseiller.id as de, reuni.conserve_id as vers
                from conseiller_reuni reuni
                join conseiller on conseiller.structure_id = reuni.structure_id
                    and conseiller.reference = reuni.reference
                where conseiller.id <> reuni.conserve_id
                order by reuni.reference
                limit 1
                """).query(Revenu.class).optional();
        }

        /** Those that were found to be this one already follow it. */
        void retenir(ConseillerId de, ConseillerId vers) {
            jdbc.sql("update conseiller_reuni set conserve_id = :vers where conserve_id = :de")
                    .param("de", de)
                    .param("vers", vers)
                    .update();
            jdbc.sql("""
                insert into conseiller_reuni (structure_id, id, reference, conserve_id)
                select structure_id, id, reference, :vers
                from conseiller
                where id = :de
                on conflict on constraint conseiller_reuni_reference_unique do nothing
                """).param("de", de).param("vers", vers).update();
        }
    }
}
