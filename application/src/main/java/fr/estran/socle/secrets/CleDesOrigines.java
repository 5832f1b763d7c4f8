package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Component;

/**
 * What makes of an address, or of a number, what cannot be made back into it. It is signed with the server's key: there are few
 * addresses, and a digest that anybody could make would tell which it is.
 */
@Component
public class CleDesOrigines {

    private final Sceau sceau;

    CleDesOrigines(Sceau sceau) {
        this.sceau = sceau;
    }

    public byte[] empreinte(String dite) {
        return sceau.signer(dite.getBytes(UTF_8), "origine");
    }
}
