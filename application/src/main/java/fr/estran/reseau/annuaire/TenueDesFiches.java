package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets, as whoever is in charge writes them, checks them, takes them from the public and gives them back. */
@Service
@Transactional
class TenueDesFiches {

    private final FicheDOrganismeRepository repository;
    private final LectureDesFichesRepository lecture;
    private final Organismes organismes;
    private final SuiteDesFiches suite;
    private final Clock horloge;

    TenueDesFiches(
            FicheDOrganismeRepository repository,
            LectureDesFichesRepository lecture,
            Organismes organismes,
            SuiteDesFiches suite,
            Clock horloge) {
        this.repository = repository;
        this.lecture = lecture;
        this.organismes = organismes;
        this.suite = suite;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    OrganismeDecrit organisme(OrganismeId organisme) {
        return organismes.lire(organisme).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    public Optional<FicheDOrganisme> lire(OrganismeId organisme) {
        return lecture.lire(organisme);
    }

    /** Those that there are. */
    @Transactional(readOnly = true)
    public List<FicheDOrganisme> lire(Collection<OrganismeId> organismes) {
        return lecture.des(organismes);
    }

    /** Nothing where it has no sheet yet. */
    @Transactional(readOnly = true)
    public Champs champs(OrganismeId organisme) {
        return lire(organisme).map(fiche -> SaisieDeFiche.de(fiche).dits()).orElse(Champs.AUCUN);
    }

    /** Its form. A first sheet begins with the address that the body is known by. */
    @Transactional(readOnly = true)
    Conciliation ouvrir(OrganismeId organisme) {
        var actuels = champs(organisme);
        var adresse = organisme(organisme).adresse();
        var forme = Conciliation.ouvrir(actuels);
        return adresse == null || !actuels.valeurs().isEmpty() ? forme : SaisieDAccueil.preparer(forme, adresse);
    }

    void ecrire(OrganismeId organisme, Conciliation dite) {
        verrouiller(organisme);
        dite.verifier(champs(organisme));
        ecrire(organisme, new SaisieDeFiche(dite.ecrits()));
    }

    /** What was read and found right. Whoever calls has locked the body. */
    public void ecrire(OrganismeId organisme, SaisieDeFiche saisie) {
        var avant = lecture.lire(organisme);
        repository.ecrire(saisie.fiche(organisme, avant.orElse(null)));
        suite.noter(avant.isEmpty() ? "fiche_annuaire.creer" : "fiche_annuaire.modifier", organisme);
    }

    /** Somebody said today that all of it is so. */
    public void verifier(OrganismeId organisme) {
        existante(organisme);
        repository.verifier(organisme, LocalDate.now(horloge));
        suite.noter("fiche_annuaire.verifier", organisme);
    }

    /** Where and when the service receives is read from its programme from now on, or from what is written here again. */
    void duService(OrganismeId organisme, boolean oui) {
        existante(organisme);
        repository.duService(organisme, oui);
        suite.noter(oui ? "fiche_annuaire.prendre" : "fiche_annuaire.rendre", organisme);
    }

    void retirer(OrganismeId organisme) {
        if (existante(organisme).retireeLe() == null) {
            retirer(organisme, LocalDate.now(horloge), "fiche_annuaire.retirer");
        }
    }

    void reprendre(OrganismeId organisme) {
        if (existante(organisme).retireeLe() != null) {
            retirer(organisme, null, "fiche_annuaire.reprendre");
        }
    }

    private void retirer(OrganismeId organisme, @Nullable LocalDate jour, String acte) {
        repository.retirer(organisme, jour);
        suite.noter(acte, organisme);
    }

    private FicheDOrganisme existante(OrganismeId organisme) {
        verrouiller(organisme);
        return lecture.lire(organisme).orElseThrow(Introuvable::new);
    }

    private void verrouiller(OrganismeId organisme) {
        var _ = organismes.verrouiller(organisme).orElseThrow(Introuvable::new);
    }

    /** What follows whatever is done to a sheet: it is noted, and the public reads it at once. */
    @Component
    record SuiteDesFiches(Journal journal, ApplicationEventPublisher evenements) {

        void noter(String acte, OrganismeId organisme) {
            journal.noter(acte, organisme.valeur());
            evenements.publishEvent(new PagesPubliquesChangees());
        }
    }

    /** The sheets, each written whole. */
    @Repository
    record FicheDOrganismeRepository(JdbcClient jdbc) {

        void ecrire(FicheDOrganisme fiche) {
            var cout = fiche.cout();
            jdbc.sql("""
                insert into fiche_organisme (
                    structure_id, acteur_id, publics, publics_precision, cout, cout_precision, accompagnements,
                    modes, venue, a_apporter, accessibilites, langues, habilitations, pivot, verifie_le)
                values (
                    structure_courante(), :organisme, :publics, :publicsPrecision, :cout, :coutPrecision,
                    :accompagnements, :modes, :venue, :aApporter, :accessibilites, :langues, :habilitations,
                    :pivot, :verifieLe)
                on conflict (structure_id, acteur_id) do update
                set publics = excluded.publics, publics_precision = excluded.publics_precision,
                    cout = excluded.cout, cout_precision = excluded.cout_precision,
                    accompagnements = excluded.accompagnements, modes = excluded.modes, venue = excluded.venue,
                    a_apporter = excluded.a_apporter, accessibilites = excluded.accessibilites,
                    langues = excluded.langues, habilitations = excluded.habilitations,
                    pivot = excluded.pivot, verifie_le = excluded.verifie_le
                """).paramSource(fiche).param("cout", cout).update();
            servir(fiche);
            recevoir(fiche);
        }

        /** @param jour since when the public does not read it; null where it does again */
        void retirer(OrganismeId organisme, @Nullable LocalDate jour) {
            jdbc.sql("update fiche_organisme set retiree_le = :jour where acteur_id = :organisme")
                    .param("organisme", organisme)
                    .param("jour", jour)
                    .update();
        }

        /** Of the service itself from now on, or no more. */
        void duService(OrganismeId organisme, boolean oui) {
            jdbc.sql("""
                update fiche_organisme
                set du_service = nullif(acteur_id = :organisme and :oui, false)
                where du_service or acteur_id = :organisme
                """).param("organisme", organisme).param("oui", oui).update();
        }

        void verifier(OrganismeId organisme, LocalDate jour) {
            jdbc.sql("update fiche_organisme set verifie_le = :jour where acteur_id = :organisme")
                    .param("organisme", organisme)
                    .param("jour", jour)
                    .update();
        }

        private void servir(FicheDOrganisme fiche) {
            jdbc.sql("delete from fiche_besoin where acteur_id = :organisme")
                    .param("organisme", fiche.organisme())
                    .update();
            fiche.besoins()
                    .forEach(servi -> jdbc.sql("""
                        insert into fiche_besoin (structure_id, acteur_id, besoin, phrase)
                        values (structure_courante(), :organisme, :besoin, :phrase)
                        """)
                            .param("organisme", fiche.organisme())
                            .paramSource(servi)
                            .update());
        }

        private void recevoir(FicheDOrganisme fiche) {
            jdbc.sql("delete from fiche_accueil where acteur_id = :organisme")
                    .param("organisme", fiche.organisme())
                    .update();
            for (var i = 0; i < fiche.accueils().size(); i++) {
                var sien = fiche.accueils().get(i).enregistre();
                jdbc.sql("""
                    insert into fiche_accueil (
                        structure_id, acteur_id, rang, lieu_id, nom, adresse, code_postal, commune, quartier,
                        latitude, longitude, horaires, precisions)
                    values (
                        structure_courante(), :organisme, :rang, :lieu, :nom, :adresse, :codePostal, :commune,
                        :quartier, :latitude, :longitude, :horaires, :precisions)
                    """)
                        .param("organisme", fiche.organisme())
                        .param("rang", i + 1)
                        .paramSource(sien)
                        .param("horaires", sien.horairesEcrits())
                        .update();
            }
        }
    }
}
