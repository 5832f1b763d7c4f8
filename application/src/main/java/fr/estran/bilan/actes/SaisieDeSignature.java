package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Who signs, as the form was filled in; and what they had read by then. */
public record SaisieDeSignature(
        @Nullable String nom,
        @Nullable String qualite,
        @Nullable String empreinte) {

    private static final Messages M = Messages.de("bilan/actes");

    public SequencedMap<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (nom == null || nom.isBlank()) {
            fautes.put("nom", M.dire("saisie.nom"));
        }
        if (qualite == null || qualite.isBlank()) {
            fautes.put("qualite", M.dire("saisie.qualite"));
        }
        return fautes;
    }

    public Signataire signataire() {
        return new Signataire(String.valueOf(nom), String.valueOf(qualite));
    }

    /** Of nothing at all where it was tampered with: nobody read that. */
    Empreinte relue() {
        return empreinte != null && empreinte.matches("[0-9a-f]{64}")
                ? new Empreinte(HexFormat.of().parseHex(empreinte))
                : Empreinte.de(new byte[0]);
    }
}
