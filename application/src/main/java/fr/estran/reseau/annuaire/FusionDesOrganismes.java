package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.dossier.ApercuDeFusion;
import fr.estran.socle.dossier.DeuxEnUn;
import fr.estran.ville.territoire.Quartiers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two spellings of one body become one, as two venues do, with the link of its people and the districts where it acts. */
@Service
@Transactional
class FusionDesOrganismes extends DeuxEnUn<OrganismeId> {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    private final OrganismeRepository organismes;
    private final FusionDesOrganismesRepository repository;
    private final List<AttacheALOrganisme> attaches;
    private final Quartiers quartiers;

    FusionDesOrganismes(
            OrganismeRepository organismes,
            FusionDesOrganismesRepository repository,
            List<AttacheALOrganisme> attaches,
            Quartiers quartiers,
            Outils outils) {
        super(ORGANISME, OrganismeId.class, "organisme.reunir", outils);
        this.organismes = organismes;
        this.repository = repository;
        this.attaches = attaches;
        this.quartiers = quartiers;
    }

    /** Those that could be a body under another name; those that look like it first. */
    @Transactional(readOnly = true)
    List<OrganismeDecrit> autres(OrganismeDecrit organisme) {
        return organismes.tous().stream()
                .filter(autre -> !autre.id().equals(organisme.id()))
                .sorted(comparing(autre -> organisme.memeNomQue(autre.nom()), reverseOrder()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ApercuDeFusion apercu(OrganismeId garde, OrganismeId absorbe) {
        var reste = organismes.lire(garde).orElseThrow(Introuvable::new);
        var parti = organismes.lire(absorbe).orElseThrow(Introuvable::new);
        var suites = new ArrayList<String>();
        attaches.forEach(attache -> suites.addAll(attache.enMots(absorbe)));
        if (repository.lie(absorbe)) {
            suites.add(MESSAGES.dire("reunir.lien", "autre", repository.lie(garde)));
        }
        return new ApercuDeFusion(reste.nom(), parti.nom(), suites);
    }

    @Override
    protected void reserver() {
        quartiers.seReserver();
        super.reserver();
    }

    @Override
    protected boolean seReunissent(OrganismeId garde, OrganismeId absorbe) {
        return organismes.lire(garde).orElseThrow(Introuvable::new).retireLe() == null;
    }

    @Override
    public void rejouer() {
        repository.retirerLesLiens();
        super.rejouer();
    }

    @Override
    protected void suivre(OrganismeId de, OrganismeId vers) {
        attaches.forEach(attache -> attache.suivre(de, vers));
        repository.deplacerLeLien(de, vers);
    }

    @Override
    protected void completer(OrganismeId de, OrganismeId vers) {
        repository.prendreLesQuartiers(de, vers);
        super.completer(de, vers);
    }

    /** Two bodies that are one: their sheets, their districts, their link. */
    @Repository
    record FusionDesOrganismesRepository(JdbcClient jdbc) {

        boolean lie(OrganismeId organisme) {
            return jdbc.sql("select exists (select from lien_professionnel where acteur_id = :id)")
                    .param("id", organisme)
                    .query(Boolean.class)
                    .single();
        }

        /** Its people keep their link, unless those of the one that stays have one. */
        void deplacerLeLien(OrganismeId de, OrganismeId vers) {
            jdbc.sql("""
                update lien_professionnel
                set acteur_id = :vers
                where acteur_id = :de
                    and not exists (select from lien_professionnel garde where garde.acteur_id = :vers)
                """).param("de", de).param("vers", vers).update();
            jdbc.sql("delete from lien_professionnel where acteur_id = :de")
                    .param("de", de)
                    .update();
        }

        /** Where both act, both districts. */
        void prendreLesQuartiers(OrganismeId de, OrganismeId vers) {
            jdbc.sql("""
                insert into acteur_quartier (structure_id, acteur_id, quartier)
                select autre.structure_id, acteur.id, autre.quartier
                from acteur
                join acteur autre on autre.structure_id = acteur.structure_id and autre.id = :de
                where acteur.id = :vers and autre.quartier <> acteur.quartier
                on conflict (structure_id, acteur_id, quartier) do nothing
                """).param("de", de).param("vers", vers).update();
        }

        /** Of those that a folder retires, as of those that somebody retires. */
        void retirerLesLiens() {
            jdbc.sql("""
                delete from lien_professionnel
                using acteur
                where acteur.structure_id = lien_professionnel.structure_id
                    and acteur.id = lien_professionnel.acteur_id
                    and acteur.retire_le is not null
                    and acteur.fusionne_dans_id is null
                """).update();
        }
    }
}
