package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.CHOSE;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.DeuxEnUnRepository;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.pages.ApercuDeFusion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two models that are one become one, as two venues do: what started from the one started from the other, and adds up there. */
@Service
@Transactional
class FusionDesModeles {

    private static final Messages MESSAGES = Messages.de("programme/ateliers");

    private final ModeleDAtelierRepository modeles;
    private final FusionDesModelesRepository repository;
    private final DeuxEnUnRepository fusions;
    private final ResultatRepository resultats;
    private final Journal journal;
    private final Clock horloge;

    FusionDesModeles(
            ModeleDAtelierRepository modeles,
            FusionDesModelesRepository repository,
            DeuxEnUnRepository fusions,
            ResultatRepository resultats,
            Journal journal,
            Clock horloge) {
        this.modeles = modeles;
        this.repository = repository;
        this.fusions = fusions;
        this.resultats = resultats;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<ModeleDAtelierId> garde(ModeleDAtelierId modele) {
        return fusions.garde(CHOSE, modele, ModeleDAtelierId.class);
    }

    /** Which model that is now: a form may have been open while it was found to be another. */
    @Transactional(readOnly = true)
    ModeleDAtelierId actuel(ModeleDAtelierId modele) {
        return garde(modele).orElse(modele);
    }

    /** Those that could be this one under another title: those of its theme first. */
    @Transactional(readOnly = true)
    List<ModeleDAtelier> autres(ModeleDAtelier modele) {
        return modeles.tous().stream()
                .filter(autre -> !autre.id().equals(modele.id()))
                .sorted(comparing(autre -> autre.thematique().equals(modele.thematique()), reverseOrder()))
                .toList();
    }

    @Transactional(readOnly = true)
    ApercuDeFusion apercu(ModeleDAtelierId garde, ModeleDAtelierId absorbe) {
        var reste = lire(garde);
        var parti = lire(absorbe);
        if (garde.equals(absorbe) || reste.retireLe() != null) {
            throw new Introuvable();
        }
        var suites = new ArrayList<String>();
        var sien = resultats.de(absorbe, horloge.instant());
        if (sien.actions() > 0) {
            suites.add(MESSAGES.dire(
                    "reunir.actions", Map.of("n", sien.actions(), "aVenir", sien.aVenir(), "tenues", sien.tenues())));
            suites.add(MESSAGES.dire(
                    "reunir.presences", Map.of("presences", sien.presences(), "attente", sien.enAttente())));
        }
        if (!parti.thematique().equals(reste.thematique())) {
            suites.add(MESSAGES.dire("reunir.theme", Map.of("theme", reste.theme())));
        }
        return new ApercuDeFusion(reste.titre(), parti.titre(), suites);
    }

    /** @return false where what would follow is no longer what was read */
    boolean reunir(ModeleDAtelierId garde, ModeleDAtelierId absorbe, String accord) {
        modeles.seReserver();
        if (!modeles.verrouiller(garde) || !modeles.verrouiller(absorbe)) {
            throw new Introuvable();
        }
        if (!apercu(garde, absorbe).accord().equals(accord)) {
            return false;
        }
        repository.completer(absorbe, garde);
        fusions.reunir(CHOSE, absorbe, garde, LocalDate.now(horloge));
        repository.deplacerLesActions();
        journal.noter("atelier.reunir", garde.valeur());
        return true;
    }

    /** An older folder may have named again those that went. */
    void rejouer() {
        fusions.rejouer(CHOSE, LocalDate.now(horloge));
        repository.deplacerLesActions();
    }

    private ModeleDAtelier lire(ModeleDAtelierId modele) {
        return modeles.lire(modele).orElseThrow(Introuvable::new);
    }

    /** Two models that are one: what is theirs. */
    @Repository
    record FusionDesModelesRepository(JdbcClient jdbc) {

        /** What it does not say, the other does; its theme and its title stand. */
        void completer(ModeleDAtelierId de, ModeleDAtelierId vers) {
            jdbc.sql(MODELE.completer()).param("de", de).param("vers", vers).update();
            jdbc.sql("""
                insert into modele_atelier_materiel (structure_id, modele_id, materiel_id)
                select structure_id, :vers, materiel_id
                from modele_atelier_materiel
                where modele_id = :de
                    and not exists (select from modele_atelier_materiel garde where garde.modele_id = :vers)
                """).param("de", de).param("vers", vers).update();
        }

        /** All that started from one that went started from the one that stays. */
        void deplacerLesActions() {
            jdbc.sql("""
                update action_modele
                set modele_id = modele_atelier.fusionne_dans_id
                from modele_atelier
                where modele_atelier.structure_id = action_modele.structure_id
                    and modele_atelier.id = action_modele.modele_id
                    and modele_atelier.fusionne_dans_id is not null
                """).update();
        }
    }
}
