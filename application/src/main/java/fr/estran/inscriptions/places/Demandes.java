package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.DemandeRepository.DemandeGardee;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.personnes.registre.Personne;
import fr.estran.personnes.registre.Usagers;
import fr.estran.personnes.registre.Usagers.Trouve;
import fr.estran.socle.base.ConfirmationDuDisque;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Askings, by whoever comes back to them: with the code and the name, or from the browser that has just asked. */
@Service
@Transactional
public class Demandes {

    /** For a professional: as long as the day's work of one desk. */
    private static final Duration RECENTE = Duration.ofDays(1);

    private final DemandeRepository demandes;
    private final InscriptionRepository inscriptions;
    private final Usagers usagers;
    private final PreuvesDesDemandes preuves;
    private final TiersDesInscriptions tiers;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Demandes(
            DemandeRepository demandes,
            InscriptionRepository inscriptions,
            Usagers usagers,
            PreuvesDesDemandes preuves,
            TiersDesInscriptions tiers,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.evenements = evenements;
        this.demandes = demandes;
        this.inscriptions = inscriptions;
        this.usagers = usagers;
        this.preuves = preuves;
        this.tiers = tiers;
        this.horloge = horloge;
    }

    /** @param debutDuNom of one of its people */
    public Optional<Enregistree> parCode(String code, String debutDuNom) {
        return demandes.parCode(code, debutDuNom).map(gardee -> enregistree(gardee, true));
    }

    public Optional<Enregistree> parLien(String lien, String debutDuNom) {
        return demandes.parLien(lien, debutDuNom).map(gardee -> enregistree(gardee, true));
    }

    /** All that is kept under the same code, the first that was asked for first. */
    @Transactional(readOnly = true)
    public List<Enregistree> ensemble(Enregistree une) {
        return demandes.ensemble(une.demande()).stream()
                .map(gardee -> enregistree(gardee, true))
                .toList();
    }

    /**
     * What one browser has asked for, or opened, one after the other, is found under one code if it is for the same people. For others,
     * nothing: whoever comes next to a shared computer learns nothing of who was there before.
     *
     * @param secret of what that browser had open
     */
    public Enregistree joindre(Enregistree une, UUID secret) {
        return avecCelleDesMemes(une, secret);
    }

    private Enregistree avecCelleDesMemes(Enregistree une, @Nullable UUID secret) {
        return demandes.desMemes(une.demande(), secret)
                .map(autre -> {
                    demandes.joindre(une.demande(), autre);
                    return relire(une);
                })
                .orElse(une);
    }

    private Enregistree relire(Enregistree une) {
        return demandes.parId(une.demande())
                .map(gardee -> enregistree(gardee, une.deja()))
                .orElseThrow(Introuvable::new);
    }

    /** What the link of its messages ends on. */
    public String lien(UUID demande) {
        return demandes.lien(demande).orElseThrow(Introuvable::new);
    }

    public Optional<Enregistree> parSecret(UUID secret) {
        return demandes.parSecret(secret).map(gardee -> enregistree(gardee, true));
    }

    /** What the professionals of a body asked for, while they may still print it; nothing of what others asked for. */
    @Transactional(readOnly = true)
    public Optional<Enregistree> recenteDe(OrganismeId acteur, UUID demande) {
        return demandes.deLActeur(acteur, demande, horloge.instant().minus(RECENTE))
                .map(gardee -> enregistree(gardee, true));
    }

    /** How many the professionals of a body have made. */
    @Transactional(readOnly = true)
    public int combienDe(OrganismeId organisme) {
        return demandes.combienDe(organisme);
    }

    /** Two bodies are one: what the people of the one asked for, those of the other did. */
    public void confier(OrganismeId de, OrganismeId vers) {
        demandes.confier(de, vers);
    }

    /** What those askings hold still, or wait for. */
    @Transactional(readOnly = true)
    public List<InscriptionVue> vivantes(Collection<UUID> demandes) {
        return demandes.isEmpty() ? List.of() : inscriptions.vivantesDesDemandes(demandes);
    }

    /** @throws Introuvable when there is none of that id */
    public Enregistree lire(UUID demande) {
        return demandes.parId(demande).map(gardee -> enregistree(gardee, true)).orElseThrow(Introuvable::new);
    }

    /**
     * What came of the same form, if it was sent before. Whoever sent it then may have left before the disk had confirmed it:
     * as any answer, this one waits for that.
     */
    public Optional<Enregistree> dejaGardee(DemandeInscription demande) {
        return demandes.parCle(demande.cleDeLaDemande()).map(gardee -> {
            ConfirmationDuDisque.differer();
            return enregistree(gardee, true);
        });
    }

    Optional<DemandeGardee> garder(DemandeInscription demande, Auteur auteur) {
        var gardee = DemandeGardee.nouvelle();
        if (!demandes.ajouter(
                gardee,
                demande.cleDeLaDemande(),
                auteur,
                demande.coordonnees(),
                demande.prescription(),
                horloge.instant())) {
            return Optional.empty();
        }
        if (auteur.aProuver()) {
            preuves.ouvrir(gardee.id(), auteur.doute() == Auteur.Doute.PAR_UN_CODE);
        }
        return Optional.of(gardee);
    }

    /** They are reached otherwise than was said. The register is left as it is: whoever writes here may be anybody. */
    public void corriger(Enregistree demande, Coordonnees dites) {
        if (!tiers.corriger(demande.demande(), dites)) {
            demandes.corriger(demande.demande(), dites);
        }
        demande.inscriptions().stream()
                .filter(inscription -> inscription.etat().vivante())
                .forEach(inscription ->
                        evenements.publishEvent(new CoordonneesCorrigees(inscription.id(), inscription.etat())));
    }

    /**
     * The professional who booked is no longer told whether they came. It is one agreement for all the people of the asking:
     * each of them may take it back.
     *
     * @return whether there was one
     */
    public boolean retirerLAccord(UUID demande) {
        return demandes.retirerLAccord(demande);
    }

    /** The record of each, in their order. */
    List<Trouve> usagers(DemandeInscription demande) {
        var coordonnees = demande.coordonnees();
        usagers.reserver(demande.participants().stream()
                .filter(qui -> qui.usager() == null)
                .map(qui -> personne(qui, coordonnees))
                .toList());
        return demande.participants().stream()
                .map(qui -> qui.usager() == null
                        ? dejaInscrite(qui, demande).orElseGet(() -> usagers.trouve(personne(qui, coordonnees)))
                        : new Trouve(usagers.connu(qui.usager()), true))
                .toList();
    }

    /** Of whom a helper says no number but their own, it is the one that finds them again, and no sheet keeps it. */
    private Optional<Trouve> dejaInscrite(Participant qui, DemandeInscription demande) {
        var helper = demande.tiers();
        return helper == null
                ? Optional.empty()
                : usagers.siConnue(personne(qui, demande.coordonnees()))
                        .or(() -> tiers.dejaInscrite(qui, helper).map(usagers::connu))
                        .or(() -> usagers.siConnue(personne(
                                qui,
                                Coordonnees.de(
                                        helper.ou(), null, demande.coordonnees().sansMessage()))))
                        .map(connue -> new Trouve(connue, true));
    }

    /**
     * What was just written of it. Asked for by the team for somebody whom it knows, it is found under the code that it gave them
     * before, if they are reached in the same way.
     */
    Enregistree faite(DemandeGardee gardee, Auteur auteur) {
        var faite = enregistree(gardee, false);
        return auteur.equipe() ? avecCelleDesMemes(faite, null) : faite;
    }

    private Enregistree enregistree(DemandeGardee gardee, boolean deja) {
        return new Enregistree(
                gardee.id(), gardee.secret(), gardee.code(), inscriptions.deLaDemande(gardee.id()), deja);
    }

    private static Personne personne(Participant qui, Coordonnees coordonnees) {
        return new Personne(
                qui.prenom(),
                qui.nom(),
                qui.anneeNaissance(),
                coordonnees.telephone(),
                coordonnees.courriel(),
                coordonnees.adresse(),
                coordonnees.prevenir() == Moyen.AUCUN ? null : coordonnees.prevenir());
    }

    /** The way to those of a registration was wrong, and is another now: what was said to nobody is to be said again. */
    public record CoordonneesCorrigees(InscriptionId inscription, EtatInscription etat) {}
}
