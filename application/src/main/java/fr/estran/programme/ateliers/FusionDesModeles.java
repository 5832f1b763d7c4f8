package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.ApercuDeFusion;
import fr.estran.socle.dossier.DeuxEnUn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two models that are one become one, as two venues do: what started from the one started from the other, and adds up there. */
@Service
@Transactional
class FusionDesModeles extends DeuxEnUn<ModeleDAtelierId> {

    private static final Messages MESSAGES = Messages.de("programme/ateliers");

    private final ModeleDAtelierRepository modeles;
    private final FusionDesModelesRepository repository;
    private final ResultatRepository resultats;
    private final Clock horloge;

    FusionDesModeles(
            ModeleDAtelierRepository modeles,
            FusionDesModelesRepository repository,
            ResultatRepository resultats,
            Clock horloge,
            Outils outils) {
        super(MODELE, ModeleDAtelierId.class, "atelier.reunir", outils);
        this.modeles = modeles;
        this.repository = repository;
        this.resultats = resultats;
        this.horloge = horloge;
    }

    /** Those that could be this one under another title: those of its theme first. */
    @Transactional(readOnly = true)
    List<ModeleDAtelier> autres(ModeleDAtelier modele) {
        return modeles.tous().stream()
                .filter(autre -> !autre.id().equals(modele.id()))
                .sorted(comparing(autre -> autre.thematique().equals(modele.thematique()), reverseOrder()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ApercuDeFusion apercu(ModeleDAtelierId garde, ModeleDAtelierId absorbe) {
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
            suites.add(MESSAGES.dire("reunir.presences", "presences", sien.presences(), "attente", sien.enAttente()));
        }
        if (!parti.thematique().equals(reste.thematique())) {
            suites.add(MESSAGES.dire("reunir.theme", "theme", reste.theme()));
        }
        return new ApercuDeFusion(reste.titre(), parti.titre(), suites);
    }

    /** Its theme and its title stand. */
    @Override
    protected void completer(ModeleDAtelierId de, ModeleDAtelierId vers) {
        super.completer(de, vers);
        repository.prendreLeMateriel(de, vers);
    }

    private ModeleDAtelier lire(ModeleDAtelierId modele) {
        return modeles.lire(modele).orElseThrow(Introuvable::new);
    }

    /** What is carried along. */
    @Repository
    record FusionDesModelesRepository(JdbcClient jdbc) {

        void prendreLeMateriel(ModeleDAtelierId de, ModeleDAtelierId vers) {
            jdbc.sql("""
                insert into modele_atelier_materiel (structure_id, modele_id, materiel_id)
                select structure_id, :vers, materiel_id
                from modele_atelier_materiel
                where modele_id = :de
                    and not exists (select from modele_atelier_materiel garde where garde.modele_id = :vers)
                """).param("de", de).param("vers", vers).update();
        }
    }
}
