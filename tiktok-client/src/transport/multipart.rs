use crate::api::Part;
use sha2::{Digest, Sha256};

/// A form with files as bytes, and its content type. The boundary is made from the content, so the same form is always
/// the same bytes, and it does not occur in them.
pub(crate) fn encode(parts: &[Part]) -> (Vec<u8>, String) {
    let mut digest = Sha256::new();
    for part in parts {
        match part {
            Part::Text(name, text) => [name.as_bytes(), text.as_bytes()].map(|bytes| digest.update(bytes)),
            Part::File(name, file) => [name.as_bytes(), file.bytes()].map(|bytes| digest.update(bytes)),
        };
    }
    let mut boundary = hex::encode(digest.finalize().get(..16).unwrap_or_default());
    while parts.iter().any(|part| contains(content(part), boundary.as_bytes())) {
        boundary = hex::encode(Sha256::digest(&boundary).get(..16).unwrap_or_default());
    }
    let mut out = Vec::new();
    for part in parts {
        out.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; ").as_bytes());
        let head = match part {
            Part::Text(name, _) => format!("name=\"{}\"\r\n\r\n", quoted(name)),
            Part::File(name, file) => format!(
                "name=\"{}\"; filename=\"{}\"\r\nContent-Type: application/octet-stream\r\n\r\n",
                quoted(name),
                quoted(file.name())
            ),
        };
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(content(part));
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (out, format!("multipart/form-data; boundary={boundary}"))
}

fn content(part: &Part) -> &[u8] {
    match part {
        Part::Text(_, text) => text.as_bytes(),
        Part::File(_, file) => file.bytes(),
    }
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    memchr::memmem::find(bytes, word).is_some()
}

/// A name inside quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::FilePart;

    #[test]
    fn a_form_is_the_same_bytes_every_time_and_cannot_be_broken_by_a_name() {
        let parts = [
            Part::Text("use_case", "MAIN".into()),
            Part::File("data", FilePart::new("a\"\r\nb.png", b"\x00\xff".to_vec())),
        ];
        let (body, kind) = encode(&parts);
        assert_eq!(encode(&parts), (body.clone(), kind.clone()));
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
        let expected = [
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"use_case\"\r\n\r\nMAIN\r\n").into_bytes(),
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a%22%0D%0Ab.png\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
            .into_bytes(),
            b"\x00\xff\r\n".to_vec(),
            format!("--{boundary}--\r\n").into_bytes(),
        ]
        .concat();
        assert_eq!(body, expected);
    }

    #[test]
    fn a_boundary_does_not_occur_in_the_content() {
        let first = encode(&[Part::Text("a", "x".into())]).1;
        let boundary = first.rsplit('=').next().unwrap().to_owned();
        let (body, kind) = encode(&[Part::Text("a", boundary.clone().into())]);
        let used = kind.rsplit('=').next().unwrap();
        assert_eq!(memchr::memmem::find_iter(&body, used).count(), 2);
    }
}
