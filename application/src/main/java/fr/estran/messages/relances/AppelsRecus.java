package fr.estran.messages.relances;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Usagers;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Purge;
import fr.estran.socle.vocabulaire.Telephone;
import fr.estran.ville.calendrier.HeuresDeService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who called while nobody could help at once, and is to be called back. Nothing is recorded but what was noted. */
@Service
@Transactional
public class AppelsRecus implements Purge {

    private static final int CLOS = 20;

    /** More than a team can call in a week: beyond, whoever asks comes after. */
    private static final int DU_SITE_AU_PLUS = 100;

    /** Somebody is to be called back. Published within the transaction that writes it. */
    public record AppelARendre() {}

    private final AppelRecuRepository repository;
    private final Usagers usagers;
    private final HeuresDeService heures;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    AppelsRecus(
            AppelRecuRepository repository,
            Usagers usagers,
            HeuresDeService heures,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.repository = repository;
        this.usagers = usagers;
        this.heures = heures;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    /** @param cle of the form: sent twice as it is, it is one call; sent again with other words, it is another */
    void noter(UUID cle, SaisieAppel saisie, @Nullable UsagerId personne, CompteId par) {
        var connue = personne == null ? null : usagers.entendre(personne);
        var id = UUID.nameUUIDFromBytes((cle + "/" + saisie.contenu()).getBytes(StandardCharsets.UTF_8));
        if (repository.ajouter(id, saisie, saisie.jour(aujourdhui()), par, connue, horloge.instant())) {
            journal.noter("appel.noter", id);
            evenements.publishEvent(new AppelARendre());
        }
    }

    /** Whether there are not more from the site already than a team can call. */
    @Transactional(readOnly = true)
    public boolean resteDeLaPlace() {
        return repository.ouvertsDuSite() < DU_SITE_AU_PLUS;
    }

    /**
     * Somebody asked on the site to be called back. Asked twice of one number, it is one call.
     *
     * @param apart after the others: many were asked from there, or there are many
     * @return its id, where it is new
     */
    Optional<UUID> demander(String nom, Telephone numero, String quand, boolean apart) {
        var id = UUID.randomUUID();
        if (!repository.ajouterDuSite(id, nom, numero.affiche(), quand, apart, aujourdhui(), horloge.instant())) {
            return Optional.empty();
        }
        evenements.publishEvent(new AppelARendre());
        return Optional.of(id);
    }

    /** Of those, what was asked for on the site and waits still. */
    @Transactional(readOnly = true)
    public List<AppelRecu> duSite(Collection<UUID> appels) {
        return appels.isEmpty()
                ? List.of()
                : repository.ouverts(aujourdhui()).stream()
                        .filter(appel -> appel.duSite() && appels.contains(appel.id()))
                        .toList();
    }

    /** Asked for on the site, and believed by nobody. */
    public int retirer(Collection<UUID> appels) {
        return repository.retirer(appels);
    }

    @Transactional(readOnly = true)
    List<AppelRecu> aRendre() {
        return repository.ouverts(aujourdhui());
    }

    @Transactional(readOnly = true)
    List<AppelRecu> derniersRendus() {
        return repository.derniersClos(CLOS);
    }

    /** Those of the register who have that number; nobody for half a number. */
    @Transactional(readOnly = true)
    List<FicheTrouvee> connus(String telephone) {
        return telephone.replaceAll("\\D", "").length() < 10 ? List.of() : usagers.chercher(telephone);
    }

    /** Somebody whose sheet one comes from. */
    @Transactional(readOnly = true)
    FicheTrouvee connue(UsagerId personne) {
        return usagers.lire(personne);
    }

    @Override
    public Duree duree() {
        return Duree.APPELS;
    }

    /** Whatever came of it: who called when, and about what, is nobody's business for long. */
    @Override
    public void purger(LocalDate avant) {
        repository.effacer(avant.atStartOfDay(heures.fuseau()).toInstant());
    }
}
