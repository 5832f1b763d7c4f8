package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The form of a fact, as it was filled in. */
public record SaisieDeFait(
        @Nullable String le,
        @Nullable String seance,
        @Nullable String numero,
        @Nullable String rapporteur,
        @Nullable String qualite,
        @Nullable String reference) {

    /** Today; and of what is put off, who presented it, who mostly still does. Its number is another one. */
    static SaisieDeFait proposee(NatureDeFait nature, ReglesDesFaits regles) {
        var qui = nature == NatureDeFait.AJOURNEMENT
                ? regles.parcours()
                        .inscription()
                        .flatMap(ou -> Optional.ofNullable(ou.rapporteur()))
                        .orElse(null)
                : null;
        return new SaisieDeFait(
                regles.aujourdhui().toString(),
                null,
                null,
                qui == null ? null : qui.nom(),
                qui == null ? null : qui.qualite(),
                null);
    }

    /** By field, the key of what is wrong with it. */
    SequencedMap<String, String> fautes(NatureDeFait nature) {
        var fautes = new LinkedHashMap<String, String>();
        if (nature.avecSeance()) {
            if (jour(seance) == null) {
                fautes.put("seance", "saisie.date");
            }
            if (dit(rapporteur).isEmpty() && !dit(qualite).isEmpty()) {
                fautes.put("rapporteur", "saisie.rapporteur");
            }
            if (!dit(rapporteur).isEmpty() && dit(qualite).isEmpty()) {
                fautes.put("qualite", "saisie.qualite");
            }
        }
        if (jour(le) == null) {
            fautes.put("le", "saisie.date");
        }
        if (nature.avecReference() && dit(reference).isEmpty()) {
            fautes.put("reference", "saisie.reference");
        }
        return fautes;
    }

    /** Of a form without a fault. */
    FaitDActe fait(NatureDeFait nature) {
        var jour = exiger(le);
        return switch (nature) {
            case CONVOCATION -> new Convocation(jour);
            case ORDRE_DU_JOUR -> new OrdreDuJour(jour, exiger(seance), numeroDit(), quiPresente());
            case AJOURNEMENT -> new Ajournement(jour, exiger(seance), numeroDit(), quiPresente());
            case RETRAIT -> new Retrait(jour);
            case PRESENTATION -> new Presentation(jour);
            case TRANSMISSION -> new Transmission(jour);
            case ACCUSE -> new Accuse(jour, dit(reference));
            case MISE_EN_LIGNE -> new MiseEnLigne(jour);
        };
    }

    private @Nullable String numeroDit() {
        return dit(numero).isEmpty() ? null : dit(numero);
    }

    private @Nullable Signataire quiPresente() {
        return dit(rapporteur).isEmpty() ? null : new Signataire(dit(rapporteur), dit(qualite));
    }

    private static LocalDate exiger(@Nullable String texte) {
        var jour = jour(texte);
        if (jour == null) {
            throw new IllegalStateException("the form was not checked");
        }
        return jour;
    }

    private static @Nullable LocalDate jour(@Nullable String texte) {
        try {
            var jour = LocalDate.parse(dit(texte));
            return jour.getYear() < 1900 || jour.getYear() > 2200 ? null : jour;
        } catch (DateTimeParseException malEcrite) {
            return null;
        }
    }

    private static String dit(@Nullable String texte) {
        return texte == null ? "" : texte.strip();
    }
}
