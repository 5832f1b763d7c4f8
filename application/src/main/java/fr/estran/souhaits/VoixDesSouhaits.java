package fr.estran.souhaits;

import fr.estran.commun.UsagerId;
import fr.estran.journal.Journal;
import fr.estran.thematiques.Thematiques;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voices, as they are given. Nobody is told whether one was there already: whoever could ask would learn what somebody wished.
 *
 * <p>Rule: one voice.
 */
@Service
@Transactional
public class VoixDesSouhaits {

    private static final SecureRandom HASARD = new SecureRandom();

    private final ConsultationRepository consultations;
    private final VoixRepository voix;
    private final SceauDesVoix sceau;
    private final PersonneQuiParleRepository personnes;
    private final Thematiques thematiques;
    private final Journal journal;
    private final Clock horloge;

    VoixDesSouhaits(
            ConsultationRepository consultations,
            VoixRepository voix,
            SceauDesVoix sceau,
            PersonneQuiParleRepository personnes,
            Thematiques thematiques,
            Journal journal,
            Clock horloge) {
        this.consultations = consultations;
        this.voix = voix;
        this.sceau = sceau;
        this.personnes = personnes;
        this.thematiques = thematiques;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The team enters what somebody said. @return whether it is open: else nothing is kept */
    public boolean noter(ConsultationId consultation, UsagerId usager, Collection<String> themes) {
        var notee = parler(consultation, usager, themes);
        if (notee) {
            journal.noter("consultation.recueillir", consultation.valeur());
        }
        return notee;
    }

    /** They say it themselves. @return whether it is open: else nothing is kept */
    public boolean parler(ConsultationId consultation, UsagerId usager, Collection<String> themes) {
        if (!ouverte(consultation)) {
            return false;
        }
        var personne = personnes.lire(usager);
        deposer(
                consultation,
                ProvenanceDeVoix.PERSONNE,
                personne.quartier(),
                themes,
                theme -> dejaDite(consultation, personne, theme)
                        .orElseGet(() -> sceau.empreinte(consultation, personne.id(), theme)));
        return true;
    }

    /** A sheet without a name. @param envoi of the page on which it was typed */
    public boolean papier(
            ConsultationId consultation, UUID envoi, @Nullable String quartier, Collection<String> themes) {
        if (!ouverte(consultation)) {
            return false;
        }
        deposer(
                consultation,
                ProvenanceDeVoix.PAPIER,
                quartier,
                themes,
                theme -> sceau.empreinte(consultation, envoi, theme));
        journal.noter("consultation.recueillir", consultation.valeur());
        return true;
    }

    /** On the web, by anybody. */
    public boolean sansCode(ConsultationId consultation, UUID envoi, Collection<String> themes) {
        if (!ouverte(consultation)) {
            return false;
        }
        deposer(
                consultation,
                ProvenanceDeVoix.SANS_CODE,
                null,
                themes,
                theme -> sceau.empreinte(consultation, envoi, theme));
        return true;
    }

    /** That somebody spoke; of what, nothing is known. */
    @Transactional(readOnly = true)
    public boolean aParle(ConsultationId consultation, UsagerId usager) {
        return dejaDite(consultation, personnes.lire(usager), Optional.empty()).isPresent();
    }

    /** How many have spoken, and by which way; of what, nothing is told before the close. */
    @Transactional(readOnly = true)
    public VoixRecues combien(ConsultationId consultation) {
        var lus = voix.contenu(consultation).stream()
                .flatMap(scelle -> sceau.ouvrir(consultation, scelle).stream())
                .toList();
        var comptes = ComptesDeSouhaits.de(lus);
        return new VoixRecues(comptes.personnes(), comptes.papiers(), comptes.sansCode());
    }

    /** All that they wished, unread: they may speak anew. */
    public void reprendre(ConsultationId consultation, UsagerId usager) {
        if (!ouverte(consultation)) {
            return;
        }
        for (var fiche : personnes.lire(usager).fiches()) {
            reprendre(theme -> sceau.empreinte(consultation, fiche, theme));
        }
        journal.noter("consultation.reprendre_une_voix", consultation.valeur());
    }

    /** The sheet that was entered by mistake. */
    public void reprendre(ConsultationId consultation, UUID envoi) {
        if (ouverte(consultation)) {
            reprendre(theme -> sceau.empreinte(consultation, envoi, theme));
            journal.noter("consultation.reprendre_une_voix", consultation.valeur());
        }
    }

    private void reprendre(Function<Optional<String>, byte[]> empreinte) {
        voix.reprendre(empreinte.apply(Optional.empty()));
        thematiques.toutes().forEach(theme -> voix.reprendre(empreinte.apply(Optional.of(theme.code()))));
    }

    private boolean ouverte(ConsultationId consultation) {
        return consultations.tenirOuverte(consultation).ouverte(LocalDate.now(horloge));
    }

    /** Two records of one person that were merged since speak with one voice. */
    private Optional<byte[]> dejaDite(ConsultationId consultation, PersonneQuiParle qui, Optional<String> theme) {
        return qui.fiches().stream()
                .map(fiche -> sceau.empreinte(consultation, fiche, theme))
                .filter(voix::contient)
                .findFirst();
    }

    /** In an order drawn by chance, the mark among them. */
    private void deposer(
            ConsultationId consultation,
            ProvenanceDeVoix voie,
            @Nullable String quartier,
            Collection<String> themes,
            Function<Optional<String>, byte[]> empreinte) {
        var dits = new ArrayList<Optional<String>>(consultations.themes(consultation).stream()
                .filter(themes::contains)
                .map(Optional::of)
                .toList());
        dits.add(Optional.empty());
        Collections.shuffle(dits, HASARD);
        dits.forEach(theme -> voix.deposer(
                consultation,
                sceau.sceller(
                        consultation, empreinte.apply(theme), new VoixOuverte(voie, theme.orElse(null), quartier))));
    }
}
