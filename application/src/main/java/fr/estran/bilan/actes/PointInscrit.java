package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the act stands on an agenda. */
public record PointInscrit(
        LocalDate seance, @Nullable String numero, @Nullable Signataire rapporteur) {

    private static final Messages M = Messages.de("bilan/actes");

    /** In a sentence, as it is known. */
    public String dite() {
        var dit = new StringBuilder(M.dire("parcours.seance", "jour", Typographie.date(seance)));
        if (numero != null) {
            dit.append(M.dire("parcours.numero", "numero", numero));
        }
        if (rapporteur != null) {
            dit.append(M.dire("parcours.rapporteur", "qui", rapporteur.toString()));
        }
        return dit.append('.').toString();
    }

    /** As the report prints it. */
    public Acte entete() {
        return new Acte(seance, rapporteur == null ? null : rapporteur.toString(), numero);
    }
}
