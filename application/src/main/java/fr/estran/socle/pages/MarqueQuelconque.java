package fr.estran.socle.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers in short whoever reads what bears a mark, and says that any mark will do (RFC 9110, 13.1.2): the framework compares the marks
 * that are named, and not that one.
 */
@ControllerAdvice
class MarqueQuelconque implements ResponseBodyAdvice<Object> {

    private static final Set<String> LECTURES = Set.of("GET", "HEAD");

    @Override
    public boolean supports(MethodParameter rendu, Class<? extends HttpMessageConverter<?>> ecrivain) {
        return ResponseEntity.class.isAssignableFrom(rendu.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object corps,
            MethodParameter rendu,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> ecrivain,
            ServerHttpRequest demande,
            ServerHttpResponse reponse) {
        if (!(demande instanceof ServletServerHttpRequest recue)
                || !laVeutQuelconque(recue.getServletRequest())
                || reponse.getHeaders().getETag() == null
                || !(reponse instanceof ServletServerHttpResponse servie)
                || servie.getServletResponse().getStatus() != HttpServletResponse.SC_OK) {
            return corps;
        }
        reponse.setStatusCode(HttpStatus.NOT_MODIFIED);
        reponse.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        return null;
    }

    /** Of the request as it came: the framework would first read the other headers, and refuse odd ones. */
    private static boolean laVeutQuelconque(HttpServletRequest recue) {
        return LECTURES.contains(recue.getMethod()) && "*".equals(recue.getHeader(HttpHeaders.IF_NONE_MATCH));
    }
}
