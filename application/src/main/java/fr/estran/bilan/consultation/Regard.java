package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Nomenclature;
import fr.estran.bilan.statistiques.Objet;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever looks may see of the figures, as the table of rights says ({@link DroitDeRegard}).
 *
 * @param releves from the first day of the records to the last
 */
record Regard(Roles roles, Optional<String> conseiller, Nomenclature noms, LocalDate jour, Optional<Periode> releves) {

    static Regard de(Identite qui, Nomenclature noms, LocalDate jour, Optional<Periode> releves) {
        var conseiller = Optional.ofNullable(qui.conseiller()).flatMap(noms::conseiller);
        return new Regard(qui.roles(), conseiller, noms, jour, releves);
    }

    /** Whether there are records of before a day. */
    boolean releveAvant(LocalDate un) {
        return releves.filter(periode -> periode.debut().isBefore(un)).isPresent();
    }

    /** Of a period that is not over, the days of which there are records; nothing where there are none yet. */
    Optional<Periode> passee(Periode periode) {
        if (!periode.fin().isAfter(jour)) {
            return Optional.of(periode);
        }
        return releves.map(connus -> connus.fin().minusDays(1))
                .map(dernier -> dernier.isAfter(jour) ? jour : dernier)
                .filter(periode::contient)
                .map(periode::jusquAu);
    }

    /** Whether there are records of all of a period: then it can be compared with. */
    boolean couvre(Periode periode) {
        return releves.filter(connus -> periode.couverteDepuis(connus.debut())).isPresent();
    }

    /**
     * The last day that was noted, where more than a sixth of one of these periods that are over was not, as two months of a year are: months
     * that were not noted, beside months that were, look like a fall.
     */
    Optional<LocalDate> finDesReleves(Periode... periodes) {
        return releves.map(connus -> connus.fin().minusDays(1))
                .filter(dernier -> Stream.of(periodes).anyMatch(periode -> finitAvant(periode, dernier)));
    }

    private boolean finitAvant(Periode periode, LocalDate dernier) {
        var unSixieme = ChronoUnit.DAYS.between(periode.debut(), periode.fin()) / 6;
        return !periode.fin().isAfter(jour)
                && periode.contient(dernier)
                && dernier.isBefore(periode.fin().minusDays(unSixieme + 1));
    }

    /** A sentence that says when records begin; none without records. */
    @Nullable String depuis(String cle) {
        return depuis(cle, "");
    }

    /** The same, of a period that they do not cover. */
    @Nullable String depuis(String cle, Periode avant) {
        return depuis(cle, LibellesDEcran.periode(avant));
    }

    private @Nullable String depuis(String cle, String avant) {
        return releves.map(connus -> LibellesDEcran.jour(connus.debut()))
                .map(jour -> LibellesDEcran.MESSAGES.dire(cle, "jour", jour, "avant", avant))
                .orElse(null);
    }

    boolean publie() {
        return !DroitDeRegard.CHIFFRES_INTERNES.ouverte(roles);
    }

    boolean voitLesPersonnes() {
        return DroitDeRegard.PERSONNES.ouverte(roles);
    }

    Set<Filtre> filtres() {
        var filtres = EnumSet.allOf(Filtre.class);
        if (!DroitDeRegard.CHIFFRES_DE_CHACUN.ouverte(roles) && conseiller.isEmpty()) {
            filtres.remove(Filtre.CONSEILLER);
        }
        if (publie()) {
            filtres.remove(Filtre.CONSEILLER);
            filtres.remove(Filtre.CANAL);
        }
        return filtres;
    }

    /**
     * The values that may be chosen: of counsellors, any, or none but themselves; from outside, no kind of help where one person
     * comes at a time: day by day and place by place, where there was one says where somebody came.
     */
    Map<String, String> choix(Filtre filtre) {
        var choix = noms.choix(filtre);
        if (filtre == Filtre.TYPE && publie()) {
            var aPlusieurs = new LinkedHashMap<>(choix);
            TypeDAction.tous(TypeDAction::individuelle).forEach(type -> aPlusieurs.remove(type.code()));
            return aPlusieurs;
        }
        return filtre == Filtre.CONSEILLER && !DroitDeRegard.CHIFFRES_DE_CHACUN.ouverte(roles)
                ? conseiller
                        .filter(choix::containsKey)
                        .map(reference -> Map.of(reference, choix.getOrDefault(reference, reference)))
                        .orElse(Map.of())
                : choix;
    }

    /** Reasons are counted by quarter, and small quarters are shown to nobody: their figures open on nothing. */
    boolean ouvre(Indicateur indicateur) {
        var objet = indicateur.objet();
        if (publie() || objet == Objet.AUCUN || objet == Objet.SIGNE || objet == Objet.TRIMESTRE) {
            return false;
        }
        if (objet == Objet.CONFIDENCE) {
            return DroitDeRegard.CONFIDENCES.ouverte(roles);
        }
        return voitLesPersonnes() || (!objet.nominatif() && objet != Objet.REPONDANT);
    }
}
